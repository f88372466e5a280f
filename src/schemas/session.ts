import { z } from 'zod';
import { totalMinutes } from '../domain/session/timetable.ts';
import { entryFields } from './entry.ts';
import { slug, text } from './shared.ts';

/** One stretch of a session: a guide that is taught, or something else that takes time. */
const stretchSchema = z
  .strictObject({
    guide: slug.optional().describe('Hướng dẫn được dạy. Ghi tên tệp trong content/guides/, không có đuôi .mdx.'),
    activity: text.optional().describe('Việc khác, ví dụ “Chào hỏi, chia bàn”. Có guide thì bỏ trường này.'),
    minutes: z.number().int().positive().describe('Mất bao nhiêu phút.'),
  })
  .refine(({ guide, activity }) => (guide === undefined) !== (activity === undefined), { params: { code: 'muc-buoi-hoc' } });

/** A question with its choices; learners answer it for themselves, nothing is sent anywhere. */
const questionSchema = z
  .strictObject({
    question: text.describe('Câu hỏi.'),
    options: z.array(text).min(2).max(5).describe('Các câu để chọn, từ 2 đến 5 câu.'),
    answer: z.number().int().positive().describe('Câu đúng là câu thứ mấy, đếm từ 1.'),
    why: text.describe('Vì sao câu ấy đúng.'),
    source: slug.optional().describe('Nguồn của câu trả lời. Ghi id trong content/sources.json.'),
  })
  .refine(({ options, answer }) => answer <= options.length, { path: ['answer'], params: { code: 'dap-an' } });

/** A training session: a lesson plan made of guides. Its times of day follow from the minutes of its schedule. */
export const sessionSchema = z
  .strictObject({
    ...entryFields,
    audience: text.describe('Buổi học dành cho ai, bao nhiêu người.'),
    minutes: z.number().int().positive().describe('Cả buổi bao nhiêu phút. Bằng tổng số phút các mục trong schedule.'),
    objectives: z.array(text).min(1).describe('Học xong làm được gì. Mỗi dòng một việc.'),
    bring: z.array(text).default([]).describe('Học viên mang theo gì. Mỗi dòng một thứ.'),
    materials: z.array(text).min(1).describe('Người dạy chuẩn bị gì. Mỗi dòng một thứ.'),
    schedule: z.array(stretchSchema).min(1).describe('Các mục của buổi học theo thứ tự, mỗi mục bao nhiêu phút.'),
    practice: z.array(text).min(1).describe('Bài tập học viên tự bấm trên máy mình.'),
    questions: z.array(questionSchema).min(1).describe('Câu hỏi kiểm tra cuối buổi.'),
    notes: z.array(text).min(1).describe('Lời dặn người dạy. Chỉ in ở trang dành cho người dạy.'),
    basis: text.describe('Giáo án này dựa vào đâu: tài liệu chính thức, hay do ai đề xuất.'),
    sources: z.array(slug).min(1).describe('Các nguồn của giáo án. Ghi id trong content/sources.json.'),
  })
  .refine(({ minutes, schedule }) => minutes === totalMinutes(schedule), { path: ['minutes'], params: { code: 'so-phut' } });

export type Session = z.output<typeof sessionSchema>;
