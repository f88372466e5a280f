import { activities, isActivity, limits } from './plan.ts';

const named = (code: string) => (isActivity(code) ? `mục “${activities[code].name}”` : `bài mã ${code}`);

/** What could not be read of an address, in words for whoever opened it. */
export const dropped = {
  everything: 'Địa chỉ này không đọc được. Bạn xin người gửi gửi lại, hoặc chọn bài để soạn buổi mới.',
  damaged: 'Địa chỉ bị cắt hoặc bị sửa trên đường gửi. Dưới đây là phần đọc được; bạn xem lại từng mục hoặc xin gửi lại.',
  newer: 'Địa chỉ này được tạo từ bản mới hơn của trang. Bạn mở lại khi có mạng; dưới đây là phần đọc được.',
  more: 'Cuối địa chỉ có phần thừa, đã bỏ.',
  tooMany: `Địa chỉ có quá nhiều mục: chỉ giữ ${limits.items} mục đầu.`,
  unknown: (code: string) => (code && code.length <= 12 ? `Không có bài nào mang mã “${code}”, đã bỏ.` : 'Có một mục không đọc được, đã bỏ.'),
  twice: (code: string) => `Địa chỉ ghi bài mã ${code} hai lần: chỉ giữ lần đầu.`,
  minutes: (code: string, usual: number) => `Không đọc được số phút của ${named(code)}: tạm ghi ${usual} phút.`,
  date: 'Không đọc được ngày học, đã bỏ.',
  start: 'Không đọc được giờ bắt đầu, đã bỏ.',
  title: { cut: 'Tên buổi học có chỗ không đọc được: chỉ giữ phần đầu.', long: `Tên buổi học quá dài: chỉ giữ ${limits.text} chữ cái đầu.` },
  place: { cut: 'Địa điểm có chỗ không đọc được: chỉ giữ phần đầu.', long: `Địa điểm quá dài: chỉ giữ ${limits.text} chữ cái đầu.` },
} as const;
