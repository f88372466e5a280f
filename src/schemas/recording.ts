import { z } from 'zod';
import { day, text } from './shared.ts';

/** A recording of an entry, read aloud by a person. The file itself is judged by src/checks/rules/recordings.ts. */
export const recordingSchema = z.strictObject({
  file: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*\.(?:mp3|m4a)$/)
    .meta({ patternErrorMessage: 'Chỉ dùng chữ thường không dấu, số và dấu “-”, đuôi .mp3 hoặc .m4a.' })
    .describe('Tên tệp tiếng trong content/audio/, ví dụ dang-ky-vneid-muc-2.mp3.'),
  reader: text.describe('Ai đọc: tên người đã đồng ý cho đăng giọng của mình, hoặc tên đài.'),
  recorded: day.describe('Ngày thu tiếng, dạng 2026-11-22. Bài sửa sau ngày này thì nên thu lại.'),
});

export type Recording = z.output<typeof recordingSchema>;
