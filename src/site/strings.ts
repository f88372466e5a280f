/** All words of the interface; content has its own. */
export const strings = {
  siteName: 'Làng số',
  tagline: 'Kỹ năng số và chuyện thật của làng quê Việt Nam',
  description: 'Hướng dẫn từng bước, câu chuyện có nguồn và số liệu từng xã về chuyển đổi số ở nông thôn Việt Nam.',
  independence: 'Trang độc lập, không phải trang của Bộ Khoa học và Công nghệ hay Bộ Thông tin và Truyền thông trước đây, dù trùng tên với sách điện tử “Làng số” của Bộ.',
  skipToContent: 'Đến nội dung chính',
  menu: 'Mục lục',
  mainNavigation: 'Các mục chính',
  breadcrumbs: 'Bạn đang ở',
  home: 'Trang chủ',
  about: 'Giới thiệu',
  search: 'Tìm kiếm',
  searchLabel: 'Bạn cần tìm gì?',
  searchButton: 'Tìm',
  close: 'Đóng',
  updated: 'Sửa chữ lần cuối',
  checked: 'Đã đối chiếu',
  source: 'Nguồn',
  sources: 'Nguồn',
  photoBy: 'Ảnh',
  noData: 'chưa có số liệu',
  noTarget: 'Chưa có mục tiêu áp dụng cho nơi này.',
} as const;

/** Words of the search, which runs in the browser. */
export const searchStrings = {
  loading: 'Đang tìm trong các bài…',
  suggestions: 'Gợi ý theo tên bài. Đang tìm tiếp trong các bài…',
  oneLetter: 'Gợi ý theo tên bài. Gõ thêm chữ để tìm trong các bài.',
  found: (count: number, query: string) => `${count} kết quả cho “${query}”`,
  nothing: (query: string) => `Không thấy gì cho “${query}”.`,
  failed: 'Không tải được phần tìm kiếm. Hãy thử lại khi có mạng, hoặc chọn trong danh sách các bài.',
  keptOnly: 'Không có mạng, chỉ tìm trong phần đã lưu trên máy:',
  titlesOnly: 'Chưa tải được phần tìm trong bài; đây là các bài có tên khớp.',
  results: 'Kết quả tìm',
  offer: 'Có phải bạn tìm:',
  more: 'Xem thêm kết quả',
  filters: 'Lọc kết quả',
  filterNames: { section: 'Mục', topic: 'Chủ đề', place: 'Tỉnh, thành phố' },
  all: 'Tất cả',
  nearest: 'Gần với chữ bạn gõ:',
  browse: 'Xem tất cả các bài và chủ đề',
  hotlines: 'Cần hỏi ngay, gọi:',
} as const;

export const topicNames = {
  'chinh-quyen-so': 'Chính quyền số',
  'xa-hoi-so': 'Xã hội số',
  'kinh-te-so': 'Kinh tế số',
  'ha-tang': 'Hạ tầng',
  'nhan-luc': 'Nhân lực',
  'nong-thon-moi': 'Nông thôn mới',
  'xep-hang': 'Xếp hạng',
} as const;

export const guideTopicNames = {
  'giay-to': 'Làm giấy tờ',
  'tien-bac': 'Tiền bạc',
  'an-toan': 'An toàn',
  'lien-lac': 'Liên lạc trong thôn',
} as const;

export const channelNames = { app: 'Ứng dụng', website: 'Trang web', hotline: 'Điện thoại', office: 'Đến tận nơi' } as const;

/** The share picture of an entry, for those who do not see it. */
export const shareImageAlt = (kind: string, title: string) => `${kind} “${title}” trên ${strings.siteName}`;

export const progressNames = { reached: 'Đạt', 'not-reached': 'Chưa đạt', 'not-comparable': 'Không so được' } as const;

export const comparisonNames = { 'at-least': 'ít nhất', 'more-than': 'trên', exactly: '' } as const;

export const directionNames = { more: 'Nhiều hơn là tốt hơn.', less: 'Ít hơn là tốt hơn.', neither: 'Nhiều hay ít không nói lên tốt hay xấu.' } as const;

export const sourceKindNames = { article: 'Bài báo', legal: 'Văn bản', dataset: 'Bộ dữ liệu', 'official-page': 'Trang của cơ quan, tổ chức' } as const;

/** Anchors of the two notices on a unit's page. */
export const boundaryAnchors = { ended: 'nay-o-dau', formed: 'tu-dau-ma-co' } as const;

export const statementKindNames = { event: 'Sự kiện', claim: 'Nguồn nói', plan: 'Dự định' } as const;

export const shareNames = { whole: 'nhập toàn bộ', part: 'nhập một phần' } as const;

export const checkedAgainstNames = { sources: 'với các nguồn nêu trong bài', procedure: 'bằng cách làm thử' } as const;

/** Lengths and regions of a loudspeaker script. */
export const lengthNames = { full: 'đầy đủ', short: '90 giây' } as const;
export const regionNames = { bac: 'miền Bắc', nam: 'miền Nam' } as const;

/** Words around the slides. */
export const slideStrings = {
  bar: 'Điều khiển trình chiếu',
  back: 'Về bài',
  progress: 'Đã chiếu đến',
  previous: 'Trang trước',
  next: 'Trang sau',
  fullScreen: 'Toàn màn hình',
  keys: 'Phím ← → để chuyển trang, F toàn màn hình, B tắt hình',
} as const;

/** Words around the sheet that is printed. */
export const sheetStrings = {
  name: 'Tờ rơi',
  print: 'In tờ này',
  back: 'Về bài',
  how: 'Mở lệnh In của trình duyệt, chọn khổ A4 hoặc A5, in hai mặt. Muốn tiết kiệm giấy: chọn A5, rồi chọn in hai trang trên một tờ A4. In đen trắng vẫn đủ ý.',
} as const;

/** Words of the pack of a session that works without a network. */
export const packStrings = {
  start: 'Mở từ đây',
  kind: 'Gói mang đi: dùng được khi không có mạng',
  offer: 'Tải cả buổi về máy',
  about: 'Một tệp ZIP có trang buổi học, trang cho người dạy, các bài, trình chiếu, tờ rơi. Giải nén ra là mở được, không cần mạng.',
  unpackFirst: 'Bấm vào mục dưới đây mà không mở được thì phải giải nén tệp ZIP trước. Cách làm ở cuối trang này.',
  session: 'Cả buổi',
  guides: 'Các bài trong buổi',
  pages: { session: 'Trang buổi học', trainer: 'Trang cho người dạy', guide: 'Đọc bài', slides: 'Trình chiếu', handout: 'Tờ rơi để in', loudspeaker: 'Bản đọc loa' },
  onTheNet: (address: string) => `(trên mạng: ${address})`,
} as const;
