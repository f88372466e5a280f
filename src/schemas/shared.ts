import { z } from 'zod';
import { drawingNames, drawings } from '../domain/drawing-names.ts';
import { isPeriod } from '../domain/format/period.ts';

/** Toneless kebab-case identifier, e.g. `thanh-toan-qr`. It ends up in addresses, so it never changes once published. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .meta({ patternErrorMessage: 'Chỉ dùng chữ thường không dấu, số và dấu “-”, ví dụ ma-qr-dau-ngo.' });

/** Non-empty text in Unicode NFC, without leading or trailing blanks (Unicode UAX #15; content rules in CONTRIBUTING.md). */
export const text = z
  .string()
  .min(1)
  .refine((value) => value === value.trim(), { params: { code: 'blanks' } })
  .refine((value) => value === value.normalize('NFC'), { params: { code: 'nfc' } });

/** YAML readers disagree on an unquoted `2023-06-02` (text or date) and on `2023` (text or number); all become text. */
const asText = (value: unknown) =>
  value instanceof Date ? value.toISOString().slice(0, 10) : typeof value === 'number' ? String(value) : value;

/**
 * A point or stretch of time: `2023`, `2023-06`, `2023-06-02`, or an interval of two of these, `2021/2022`
 * (the date and interval forms of ISO 8601-1).
 */
export const period = z.preprocess(asText, z.string().refine(isPeriod, { params: { code: 'period' } })).meta({
  // What a JSON Schema made of this says: an unquoted year is a number there.
  type: ['string', 'integer'],
  pattern: '^\\d{4}(-\\d{2}){0,2}(/\\d{4}(-\\d{2}){0,2})?$',
  patternErrorMessage: 'Viết 2023, 2023-06, 2023-06-02, hoặc khoảng 2021/2022.',
});

/** A calendar day, `YYYY-MM-DD`. */
export const day = z
  .preprocess(
    asText,
    z.string().refine((value) => /^\d{4}-\d{2}-\d{2}$/.test(value) && isPeriod(value), { params: { code: 'day' } }),
  )
  .meta({ pattern: '^\\d{4}-\\d{2}-\\d{2}$', patternErrorMessage: 'Viết năm-tháng-ngày, ví dụ 2026-11-22.' });

export const dateBasis = z
  .enum(['stated', 'inferred'])
  .describe('Vì sao biết mốc thời gian. stated: nguồn ghi rõ; inferred: suy từ nội dung hoặc từ ngày đăng bài.');

export const qualifier = z
  .enum(['khoảng', 'gần', 'hơn', 'trên', 'dưới', 'tối đa'])
  .describe('Chữ nguồn đặt trước con số. Chép đúng chữ của nguồn; nguồn không có thì bỏ trường này.');

/** The two ends of a range. */
export const range = z.strictObject({ from: z.number().describe('Đầu thấp của khoảng.'), to: z.number().describe('Đầu cao của khoảng.') });

/** What an indicator or a statement is about. */
export const topic = z
  .enum(['chinh-quyen-so', 'xa-hoi-so', 'kinh-te-so', 'ha-tang', 'nhan-luc', 'nong-thon-moi', 'xep-hang'])
  .describe('Thuộc mảng nào: chính quyền số, xã hội số, kinh tế số, hạ tầng, nhân lực, nông thôn mới, hay xếp hạng.');

/** A web address, http or https. */
export const httpsUrl = z.url({ protocol: /^https?$/ }).meta({ examples: ['https://dichvucong.gov.vn/'] });

/** The drawing a page opens with. VS Code shows what each is beside its name (`enumDescriptions` of its JSON service). */
export const drawing = z
  .enum(drawings)
  .meta({ description: 'Hình vẽ mở đầu trang; danh sách ở docs/hinh-ve.md.', enumDescriptions: Object.values(drawingNames) });
