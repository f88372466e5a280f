import { oldToneStyle } from '../../../domain/text/tone-style.ts';
import type { Decap, Phrases } from './decap.ts';

/** What Decap's Vietnamese leaves in English (3.16.3), as far as this site shows it, and what it puts badly. */
const missing: Phrases = {
  collection: {
    collectionTop: { viewAs: 'Cách xem', viewAsList: 'Xem thành danh sách', viewAsGrid: 'Xem thành ô', newButton: 'Thêm %{collectionLabel}', groupBy: 'Xếp nhóm theo' },
    entries: { unpublishedHeader: 'Chưa đăng' },
    groups: { other: 'Khác', negateLabel: 'Không phải %{label}' },
    sidebar: { collections: 'Kho bài', allCollections: 'Tất cả' },
  },
  editor: {
    editorControl: { field: { widgetLabel: 'Ô %{widgetLabel}' } },
    editorControlPane: { widget: { required: 'Chưa điền: %{fieldLabel}.', regexPattern: '%{fieldLabel}: %{pattern}' } },
    editorInterface: { toggleNotes: 'Mở, đóng ghi chú', togglePreview: 'Mở, đóng phần xem trước', toggleScrollSync: 'Cuộn hai bên cùng lúc' },
    editorNotesPane: {
      title: 'Ghi chú', emptyState: 'Chưa có ghi chú nào.', addNote: 'Thêm ghi chú', addPlaceholder: 'Viết ghi chú…', editPlaceholder: 'Sửa ghi chú…', save: 'Lưu', cancel: 'Thôi',
      edit: 'Sửa', delete: 'Xóa', resolve: 'Đã xong', unresolve: 'Mở lại', confirmDelete: 'Xóa ghi chú này?', shortcut: 'Bấm Ctrl+Enter để thêm nhanh.',
    },
    editorToolbar: {
      backCollection: ' Đang viết trong mục %{collectionLabel}',
      status: 'Trạng thái: %{status}',
      statusInfoTooltipDraft: 'Bài đang là bản nháp. Viết xong thì chuyển sang “Đang xét duyệt” để gửi cho người duyệt.',
      statusInfoTooltipInReview: 'Bài đang chờ duyệt. Bạn vẫn sửa thêm được.',
    },
    editorWidgets: {
      image: {
        chooseMultiple: 'Chọn nhiều hình', chooseUrl: 'Lấy từ địa chỉ', replaceUrl: 'Thay bằng địa chỉ', promptUrl: 'Nhập địa chỉ của hình', addMore: 'Thêm hình', removeAll: 'Gỡ hết các hình',
      },
      list: { add: 'Thêm %{item}', addType: 'Thêm %{item}' },
      object: { expand: 'Mở ra', collapse: 'Thu lại' },
    },
  },
  mediaLibrary: {
    mediaLibraryCard: { copy: 'Chép', copyUrl: 'Chép địa chỉ', copyPath: 'Chép đường dẫn', copyName: 'Chép tên', copied: 'Đã chép' },
    mediaLibraryModal: { close: 'Đóng' },
  },
  ui: {
    settingsDropdown: { account: 'Tài khoản' },
    toast: {
      noteAdded: 'Đã thêm ghi chú', onFailToAddNote: 'Không thêm được ghi chú: %{details}', noteUpdated: 'Đã sửa ghi chú', onFailToUpdateNote: 'Không sửa được ghi chú: %{details}',
      noteDeleted: 'Đã xóa ghi chú', onFailToDeleteNote: 'Không xóa được ghi chú: %{details}', noteResolved: 'Ghi chú đã xong', noteReopened: 'Đã mở lại ghi chú',
      onFailToToggleNote: 'Không đổi được ghi chú: %{details}',
    },
  },
};

/** Decap in Vietnamese: its own words in the tone style of this site, with what they lack. */
export function registerVietnamese(cms: Decap): void {
  cms.registerLocale('vi', merge(cms.getLocale('vi'), missing));
}

function merge(own: Phrases, more: Phrases): Phrases {
  const names = [...new Set([...Object.keys(own), ...Object.keys(more)])];
  return Object.fromEntries(
    names.map((name) => {
      const [a, b] = [own[name], more[name]];
      if (typeof a === 'object' || typeof b === 'object') return [name, merge(typeof a === 'object' ? a : {}, typeof b === 'object' ? b : {})];
      return [name, b ?? oldToneStyle(a ?? '')];
    }),
  );
}
