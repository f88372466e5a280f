import { z } from 'zod';
import { slug, text } from './shared.ts';

const id = slug.describe('Id của điều ấy trong danh sách rút từ năm bài báo ban đầu. Mỗi id đúng một dòng.');
const as = <K extends string>(kind: K, words: string) =>
  z.literal(kind).describe(`Điều này đã thành gì. ${kind}: ${words}.`);

/** Where one fact of the five founding articles went; every fact has exactly one line in `content/facts.json`. */
export const factSchema = z.discriminatedUnion('as', [
  z.strictObject({ id, as: as('observation', 'một số liệu'), at: slug.describe('Id của số liệu trong content/observations/.') }),
  z.strictObject({ id, as: as('target', 'một mục tiêu'), at: slug.describe('Id của mục tiêu trong content/indicators.json.') }),
  z.strictObject({ id, as: as('statement', 'một sự kiện hay nhận định'), at: slug.describe('Id của mục trong content/statements/.') }),
  z.strictObject({
    id,
    as: as('prose', 'lời kể trong một bài'),
    at: z.string().regex(/^(stories|guides|pilots)\/[a-z0-9-]+$/).describe('Thư mục và tên tệp của bài, ví dụ pilots/yen-hoa.'),
  }),
  z.strictObject({ id, as: as('left-out', 'điều không đăng'), why: text.describe('Vì sao không đăng điều này.') }),
]);

export type Fact = z.output<typeof factSchema>;
