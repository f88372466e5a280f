import { z } from 'zod';
import { readers } from '../domain/ways-in.ts';
import { day, drawing, slug, text } from './shared.ts';
import { entryFigureSchema } from './figure.ts';
import { photoSchema } from './photo.ts';
import { recordingSchema } from './recording.ts';

/** Fields that stories, guides and pilots share. */
export const entryFields = {
  title: text.describe('Tiêu đề của trang. Hướng dẫn thì gọi tên một việc, ví dụ “Nộp hồ sơ trên Cổng Dịch vụ công quốc gia”.'),
  /** Shown in lists, search results and shared links. */
  summary: text.max(200).describe('Tóm tắt bằng một hai câu, nhiều nhất 200 ký tự. Hiện trong danh sách, ô tìm kiếm và khi gửi đường dẫn.'),
  drawing,
  published: day.describe('Ngày bài lên trang lần đầu, dạng 2026-11-22. Về sau không đổi.'),
  updated: day.describe('Ngày sửa chữ gần nhất, dạng 2026-11-22.'),
  photos: z.array(photoSchema).default([]).describe('Ảnh của bài. Mỗi ảnh phải được đặt trong bài bằng <Photo id="…" />, trên một dòng riêng.'),
};

/** Fields of entries that are read over the loudspeaker. */
export const recordingFields = {
  audio: recordingSchema.optional().describe('Bản thu tiếng của bài, do người đọc. Chưa có thì bỏ trường này; đừng dùng giọng máy.'),
};

/** Fields of entries that the ways-in page offers to readers by who they are. */
export const readerFields = {
  readers: z.array(z.enum(readers)).default([]).describe('Bài dành cho ai, để xếp vào trang “Tìm theo việc, theo dịp, theo nơi”. Chọn một hay nhiều.'),
};

/** Fields of entries whose prose carries figures. */
export const figureFields = {
  figures: z
    .array(entryFigureSchema)
    .default([])
    .describe('Số của riêng bài này. Mỗi số phải được in trong bài bằng <Figure id="…" />. Số về một xã thì ghi trong content/observations/.'),
  guides: z.array(slug).default([]).describe('Hướng dẫn giúp người đọc làm theo. Ghi tên tệp trong content/guides/, không có đuôi .mdx.'),
};
