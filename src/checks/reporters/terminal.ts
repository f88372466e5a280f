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
    ].join('\n'),
  );
  return [...blocks, ending(faults)].join('\n\n');
}

function ending(faults: Fault[]): string {
  const errors = errorsOf(faults).length;
  const warnings = faults.length - errors;
  const reminder = warnings > 0 ? `Có ${warnings} điều nhắc, không chặn việc đăng.` : '';
  return errors > 0 ? `Có ${errors} lỗi trong nội dung. Trang cũ vẫn giữ nguyên; sửa xong hãy chạy lại. ${reminder}`.trim() : reminder;
}
