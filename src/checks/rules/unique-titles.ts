import { fold } from '../../domain/text/fold.ts';
import type { Content } from '../content.ts';
import type { Fault } from '../fault.ts';

/** No two entries have one title, not even with other marks, letters or blanks: in lists and results a reader could not choose. */
export function uniqueTitlesRule({ entries }: Content): Fault[] {
  const firsts = new Map<string, string>();
  return entries.flatMap(({ file, data, locate }): Fault[] => {
    const title = (data as { title?: unknown } | null | undefined)?.title;
    if (typeof title !== 'string') return [];
    const key = fold(title).match(/[\p{L}\p{N}]+/gu)?.join(' ') ?? '';
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, file);
    if (first === undefined) return [];
    return [{
      file, ...locate(['title']), code: 'trung-tieu-de', field: 'title',
      found: `tiêu đề “${title}”, trùng với bài ${first}`, expected: 'mỗi bài một tiêu đề, khác cả khi bỏ dấu',
      fix: 'thêm điều làm bài này khác bài kia: nơi chốn, việc làm, hoặc năm',
    }];
  });
}
