import { z } from 'zod';
import { licenceNames } from '../domain/picture/licence.ts';
import { slug, text } from './shared.ts';

/** A photo of an entry. Its words are judged by src/checks/rules/photos.ts, the picture itself by src/checks/rules/pictures.ts. */
export const photoSchema = z.strictObject({
  id: slug.describe('Tên để gọi ảnh này trong bài: <Photo id="…" />. Không trùng với ảnh nào khác trên cả trang, ví dụ yen-hoa-cho-que.'),
  file: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*\.(?:jpg|jpeg|png|webp)$/)
    .meta({ patternErrorMessage: 'Chỉ dùng chữ thường không dấu, số và dấu “-”, đuôi .jpg, .png hoặc .webp.' })
    .describe('Tên tệp ảnh trong content/pictures/, ví dụ cho-yen-hoa.jpg.'),
  alt: text.describe('Trong ảnh có gì, kể cho người không nhìn thấy, 15 đến 200 ký tự. Không mở đầu bằng “ảnh” hay “hình”.'),
  credit: text.describe('Tên người hoặc cơ quan chụp ảnh.'),
  licence: z.enum(licenceNames).describe('Vì sao được phép đăng. Giấy phép của ảnh, hoặc người chụp đã đồng ý cho trang này đăng.'),
  source: slug.optional().describe('Nơi đã đăng ảnh này, nếu có. Ghi id trong content/sources.json.'),
  caption: text.optional().describe('Lời dưới ảnh: nơi nào, việc gì, khi nào. Khác với alt.'),
});

export type Photo = z.output<typeof photoSchema>;
