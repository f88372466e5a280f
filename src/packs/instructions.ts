import { formatPeriod } from '../domain/format/period.ts';
import { strings } from '../site/strings.ts';
import type { SessionToPack } from './session-to-pack.ts';
import { startFile } from './pack-view.ts';

/** A heading and its sentences, for the first page and the text file alike. */
export interface Instruction {
  title: string;
  lines: string[];
}

/** How to open a pack and pass it on, how old it is and what one may do with it. `home`: the typed address of the site. */
export const instructions = ({ id, updated }: SessionToPack, home: string): Instruction[] => [
  {
    title: 'Cách mở',
    lines: [
      `Giải nén tệp lang-so-${id}.zip trước: trên máy tính Windows, bấm chuột phải vào tệp, chọn “Extract All” (giải nén tất cả); trên điện thoại, mở ứng dụng quản lý tệp, bấm vào tệp rồi chọn giải nén.`,
      `Vào thư mục vừa giải nén, mở ${startFile} bằng trình duyệt (Chrome, Edge, Cốc Cốc, Firefox).`,
      'Bấm vào mục nào mà báo không tìm thấy tệp thì gói chưa được giải nén, hoặc chép thiếu thư mục “trang”.',
    ],
  },
  {
    title: 'Chép cho người khác',
    lines: [
      'Chép qua USB: chép cả thư mục đã giải nén, không chép riêng một trang.',
      `Gửi qua Zalo: gửi nguyên tệp lang-so-${id}.zip; người nhận tải về rồi giải nén như trên.`,
    ],
  },
  {
    title: 'Không cần mạng',
    lines: ['Mọi trang, hình, chữ trong gói mở được khi không có mạng. Chỗ nào ghi “trên mạng” là trang ở ngoài gói: khi có mạng, gõ địa chỉ ấy vào trình duyệt.'],
  },
  {
    title: 'Nội dung ngày nào, được dùng ra sao',
    lines: [
      `Nội dung sửa lần cuối ngày ${formatPeriod(updated)}. Thủ tục có thể đã đổi: trước buổi học, khi có mạng, xem lại ở ${home}.`,
      `Nội dung theo giấy phép CC BY 4.0 (creativecommons.org/licenses/by/4.0/deed.vi): được chép, chia sẻ, sửa, miễn là ghi “${strings.siteName}”, dẫn về ${home} và nói rõ chỗ đã sửa. Phần mềm theo giấy phép MIT.`,
    ],
  },
];
