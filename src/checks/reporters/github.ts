import { explanationOf, inOrder, type Fault } from '../fault.ts';

/**
 * Faults as workflow commands, which GitHub shows beside the lines of a pull request.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function github(faults: Fault[]): string {
  return inOrder(faults)
    .map((fault) => {
      const { file, line, column, code, field, found, expected, fix, severity } = fault;
      const message = `${field ? `Trường ${field}. ` : ''}Thấy: ${found}. Cần: ${expected}. Cách sửa: ${fix}. Xem ${explanationOf(fault)}`;
      return `::${severity ?? 'error'} file=${property(file)},line=${line},col=${column},title=${property(code)}::${data(message)}`;
    })
    .join('\n');
}

const data = (text: string) => text.replace(/(?![\r\n])\p{Cc}/gu, '␣').replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const property = (text: string) => data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
