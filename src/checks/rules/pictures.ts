import { limits } from '../../pictures/limits.ts';
import type { Flaw } from '../../pictures/inspect.ts';
import type { IssueWords } from '../../schemas/messages.ts';
import type { Content } from '../content.ts';
import { errorsOf, type Fault } from '../fault.ts';

/** Every file of content/pictures/ is a plain photo that can be published, and some entry names it. */
export function picturesRule({ pictures, entries }: Content): Fault[] {
  const named = new Set(entries.flatMap(({ data }) => namesIn(data)));
  const readable = entries.every(({ data }) => data !== undefined);
  return pictures.flatMap(({ name, file, flaws }) => {
    const fault = (words: IssueWords, severity?: 'warning'): Fault => ({ file, line: 1, column: 1, field: '', ...words, severity });
    const found = flaws.map((flaw) => fault(words(flaw), flaw.kind === 'location' ? 'warning' : undefined));
    // One matter at a time: a file that is refused is not asked for its entry as well.
    const unused = readable && !named.has(name) && errorsOf(found).length === 0;
    return unused ? [...found, fault(unnamed(name), 'warning')] : found;
  });
}

/** The files that the photos of an entry name, be the entry valid or not. */
function namesIn(data: unknown): unknown[] {
  const photos = (data as { photos?: unknown } | null | undefined)?.photos;
  return Array.isArray(photos) ? photos.map((photo: { file?: unknown } | null) => photo?.file) : [];
}

const unnamed = (name: string): IssueWords => ({
  code: 'anh-thua', found: `không bài nào dùng ảnh ${name}`, expected: 'mỗi tệp trong content/pictures/ có một bài nêu tên', fix: 'khai báo ảnh trong trường photos của bài, hoặc xóa tệp này',
});

const kinds = 'ảnh JPEG (.jpg), PNG (.png) hoặc WebP (.webp)';
const anew = 'mở ảnh bằng ứng dụng xem hay sửa ảnh, lưu thành một tệp JPEG mới rồi tải tệp mới lên';

function words({ kind, detail }: Flaw): IssueWords {
  switch (kind) {
    case 'no-file':
      return { code: 'anh-loai', found: 'thư mục con hoặc đường nối, không phải tệp ảnh', expected: `${kinds}, nằm thẳng trong content/pictures/`, fix: 'xóa mục này, tải chính tệp ảnh lên' };
    case 'name':
      return { code: 'anh-ten', found: `tên tệp “${detail}”`, expected: 'chữ thường không dấu, số và dấu “-”, vì tên tệp nằm trong địa chỉ của ảnh', fix: 'đổi tên tệp, ví dụ: cho-yen-hoa.jpg' };
    case 'heavy':
      return { code: 'anh-lon', found: `tệp nặng ${detail} MB`, expected: `nhiều nhất ${limits.bytes / 1e6} MB`, fix: 'thu nhỏ ảnh còn chừng 2.000 điểm chiều ngang rồi tải lên lại' };
    case 'pixels':
      return { code: 'anh-lon', found: `ảnh ${detail} điểm`, expected: `nhiều nhất ${limits.pixels / 1e6} triệu điểm, mỗi cạnh nhiều nhất ${limits.side.toLocaleString('vi-VN')} điểm`, fix: 'thu nhỏ ảnh còn chừng 2.000 điểm chiều ngang rồi tải lên lại' };
    case 'narrow':
      return { code: 'anh-nho', found: `ảnh rộng ${detail} điểm`, expected: `rộng ít nhất ${limits.width} điểm`, fix: 'dùng ảnh gốc từ máy chụp; ảnh gửi qua tin nhắn thường đã bị thu nhỏ' };
    case 'type':
      return { code: 'anh-loai', found: `tệp loại ${detail}`, expected: kinds, fix: detail === 'SVG' ? 'hình vẽ SVG không nhận qua đường này; dùng ảnh chụp' : anew };
    case 'extension':
      return { code: 'anh-loai', found: `tệp loại ${detail} mà đuôi tên nói khác`, expected: 'đuôi tên đúng với loại ảnh', fix: `đổi đuôi tên tệp cho đúng loại ${detail}` };
    case 'broken':
      return { code: 'anh-loai', found: 'ảnh hỏng hoặc thiếu một phần', expected: 'ảnh mở được trọn vẹn', fix: `tải lại ảnh từ máy chụp; không được thì ${anew}` };
    case 'moving':
      return { code: 'anh-loai', found: 'ảnh động', expected: 'ảnh đứng yên', fix: 'lưu một khung hình thành ảnh JPEG rồi tải lên' };
    case 'foreign':
      return { code: 'anh-lai-tap', found: `trong tệp ảnh có ${detail}`, expected: 'tệp chỉ chứa ảnh', fix: `nếu ảnh do bạn chụp: ${anew}; nếu nhận từ người khác: đừng mở thêm, báo người quản trang` };
    case 'trailing':
      return { code: 'anh-lai-tap', found: `${detail} byte nằm sau chỗ ảnh kết thúc (có máy ghi thêm đoạn phim ngắn vào đây)`, expected: 'tệp kết thúc cùng với ảnh', fix: anew };
    case 'location':
      return { code: 'anh-toa-do', found: 'tệp gốc ghi tọa độ nơi chụp', expected: 'tệp gốc không ghi tọa độ; trang không đăng tọa độ, nhưng ai cũng xem được tệp gốc trong kho bài', fix: 'xóa vị trí khỏi ảnh trên máy rồi tải lên lại, nhất là ảnh chụp ở nhà riêng' };
  }
}
