import { z } from 'zod';
import { codeForm } from '../domain/short-code.ts';
import { siteAddress } from './redirect.ts';
import { day } from './shared.ts';

/** A code printed on paper and the entry it leads to. content/short-codes.json holds every one there ever was, and none is taken out. */
export const shortCodeSchema = z.strictObject({
  code: z
    .string()
    .refine((value) => codeForm.test(value), { params: { code: 'ma-ngan' } })
    .meta({ pattern: codeForm.source, patternErrorMessage: 'Số không có 0 ở đầu (7), hoặc một từ không dấu viết liền, bắt đầu bằng chữ (vneid); nhiều nhất 12 ký tự.' })
    .describe('Mã in trên giấy: một số lớn hơn mọi số đã có (7), hoặc thêm một từ ngắn không dấu (vneid). Đặt rồi thì không đổi, không dùng lại.'),
  to: siteAddress.describe('Địa chỉ của bài mà mã dẫn tới, ví dụ /huong-dan/dang-ky-vneid-muc-2/.'),
  since: day.describe('Ngày đặt mã.'),
});
