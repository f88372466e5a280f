import type { Fault } from './fault.ts';

/**
 * What is wrong with the encoding of a file that was read as UTF-8: bytes of another encoding come out as U+FFFD, those of
 * UTF-16 also as U+0000. Such a file is not read on, for its words are lost.
 */
export function encodingFault(file: string, source: string): Fault | undefined {
  const at = source.search(/[\uFFFD\0]/);
  if (at < 0) return undefined;
  const lines = source.slice(0, at).split('\n');
  return {
    file, line: lines.length, column: lines.at(-1)!.length + 1, code: 'bang-ma', field: '',
    found: 'chữ không ở bảng mã UTF-8, từ chỗ này không đọc được', expected: 'tệp ghi bằng UTF-8, để chữ Việt còn nguyên',
    fix: 'mở tệp gốc, chọn Lưu thành (Save As) với bảng mã UTF-8 rồi tải lên lại; chỉ hỏng một chữ thì gõ lại chữ ấy',
  };
}

/** A byte order mark before JSON, which the build does not take. */
export const byteOrderMark = (file: string): Fault => ({
  file, line: 1, column: 1, code: 'bang-ma', field: '',
  found: 'dấu ẩn BOM ở đầu tệp', expected: 'tệp JSON ghi bằng UTF-8 không có BOM',
  fix: 'lưu lại bằng “UTF-8” (không phải “UTF-8 with BOM”); trên GitHub: xóa ký tự đầu tiên của tệp rồi gõ lại', mend: { offset: 0, length: 1, text: '' },
});
