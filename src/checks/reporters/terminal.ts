import { errorsOf, explanationOf, inOrder, type Fault } from '../fault.ts';

/** All faults as text for a terminal: file:line:column, then field, found, expected, fix. */
export function report(faults: Fault[]): string {
  const blocks = inOrder(faults).map((fault) =>
    [
      `${fault.file}:${fault.line}:${fault.column}  ${fault.severity === 'warning' ? 'Nhắc' : 'Lỗi'} [${fault.code}]`,
      ...(fault.field ? [`  Trường:   ${fault.field}`] : []),
      `  Thấy:     ${fault.found}`,
      `  Cần:      ${fault.expected}`,
      `  Cách sửa: ${fault.fix}`,
      `  Xem thêm: ${explanationOf(fault)}`,
    ]
      .map(printable)
      .join('\n'),
  );
  return [...blocks, ending(faults)].join('\n\n');
}

/**
 * A fault quotes content, and content may be hostile: signs that command a terminal, turn the direction of writing, or begin
 * a line with `::`, which GitHub takes for an order to its runner, are not passed on.
 */
const printable = (line: string): string => line.replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, '␣');

function ending(faults: Fault[]): string {
  const errors = errorsOf(faults).length;
  const warnings = faults.length - errors;
  const reminder = warnings > 0 ? `Có ${warnings} điều nhắc, không chặn việc đăng.` : '';
  return errors > 0 ? `Có ${errors} lỗi trong nội dung. Trang cũ vẫn giữ nguyên; sửa xong hãy chạy lại. ${reminder}`.trim() : reminder;
}
