import { inOrder, type Fault } from './fault.ts';

/** All faults as text for a terminal: file:line:column, then field, found, expected, fix. */
export function report(faults: Fault[]): string {
  const blocks = inOrder(faults).map((fault) =>
    [
      `${fault.file}:${fault.line}:${fault.column}  [${fault.code}]`,
      ...(fault.field ? [`  Trường:   ${fault.field}`] : []),
      `  Thấy:     ${fault.found}`,
      `  Cần:      ${fault.expected}`,
      `  Cách sửa: ${fault.fix}`,
    ].join('\n'),
  );
  return [...blocks, `Có ${faults.length} lỗi trong nội dung. Trang cũ vẫn giữ nguyên; sửa xong hãy chạy lại.`].join('\n\n');
}
