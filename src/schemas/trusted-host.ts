import { z } from 'zod';
import { text } from './shared.ts';

/** A host that content may lead readers to, and why; a maintainer reviews `content/trusted-hosts.json`. */
export const trustedHostSchema = z.strictObject({
  host: z
    .string()
    .regex(/^(?:\*\.)?[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/)
    .describe('Tên máy chủ, chữ thường, không có https:// và phần sau: vneid.gov.vn. Viết *.gov.vn là nhận gov.vn và mọi tên kết thúc bằng .gov.vn.'),
  kind: z
    .enum(['official', 'service', 'press', 'own'])
    .describe('official: của cơ quan nhà nước; service: ứng dụng, kho ứng dụng mà hướng dẫn dùng; press: nơi đăng nguồn; own: chính trang này.'),
  why: text.describe('Của ai, vì sao dẫn người đọc tới đó được.'),
  spoken: text.optional().describe('Đọc địa chỉ thành tiếng thế nào, ví dụ “dịch vụ công chấm gờ o vê chấm vê en”. Không dùng chữ số và chữ viết tắt. Bỏ trường này thì máy đánh vần từng chữ cái.'),
  http: z.boolean().optional().describe('true khi nguồn cũ nằm ở đó chỉ có http.'),
});

export type TrustedHost = z.output<typeof trustedHostSchema>;
