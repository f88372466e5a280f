import { maxDepth, type Heavy } from '../markdown/too-heavy.ts';
import type { Fault } from './fault.ts';

const words: Record<Heavy['code'], Pick<Fault, 'expected' | 'fix'>> = {
  'tep-qua-lon': { expected: 'một bài nhiều nhất 100 nghìn ký tự', fix: 'chia thành nhiều bài; ảnh thì để thành tệp riêng trong content/pictures/' },
  'dong-qua-dai': { expected: 'dòng nhiều nhất 2 nghìn ký tự, đoạn nhiều nhất 20 nghìn ký tự', fix: 'chia thành nhiều đoạn, giữa hai đoạn có một dòng trống' },
  'long-qua-sau': { expected: `nhiều nhất ${maxDepth} bậc danh sách, trích dẫn, ngoặc lồng nhau`, fix: 'bớt bậc lồng nhau, bớt dấu cách ở đầu dòng' },
};

/** A file that is not read on, because parsers would take too long over it. */
export const heavyFault = (file: string, { line, column, code, what }: Heavy): Fault => ({ file, line, column, code, field: '', found: what, ...words[code] });
