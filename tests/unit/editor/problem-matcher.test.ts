import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Fault } from '../../../src/checks/fault.ts';
import { report } from '../../../src/checks/reporters/terminal.ts';

interface Pattern {
  regexp: string;
  file?: number;
  line?: number;
  column?: number;
  code?: number;
  message?: number;
}
const { tasks } = JSON.parse(readFileSync('.vscode/tasks.json', 'utf8')) as { tasks: { problemMatcher: { severity: string; pattern: Pattern[] }[] }[] };
const matchers = tasks.flatMap(({ problemMatcher }) => problemMatcher);

/** What VS Code would list: each pattern takes one line, messages are put together. */
function problems(output: string): string[] {
  const lines = output.split('\n');
  return matchers.flatMap(({ severity, pattern }) =>
    lines.flatMap((_, start) => {
      const matches = pattern.map(({ regexp }, index) => new RegExp(regexp).exec(lines[start + index] ?? ''));
      if (matches.some((match) => !match)) return [];
      const read = (name: keyof Omit<Pattern, 'regexp'>) => pattern.flatMap((one, index) => (one[name] === undefined ? [] : [matches[index]![one[name]]])).join(' ');
      return [`${severity} ${read('file')} ${read('line')} ${read('column')} ${read('code')}: ${read('message').replace(/ +/g, ' ')}`];
    }),
  );
}

const fault: Fault = { file: 'content/stories/ma-qr.mdx', line: 4, column: 1, code: 'thieu-truong', field: 'summary', found: 'a', expected: 'b', fix: 'c' };

it.each<[string, Fault, string]>([
  ['a fault in a field', fault, 'error content/stories/ma-qr.mdx 4 1 thieu-truong: Trường: summary Thấy: a Cần: b Cách sửa: c'],
  ['a fault in prose', { ...fault, field: '' }, 'error content/stories/ma-qr.mdx 4 1 thieu-truong: Thấy: a Cần: b Cách sửa: c Xem thêm: docs/loi/thieu-truong.md'],
  ['a reminder', { ...fault, severity: 'warning' }, 'warning content/stories/ma-qr.mdx 4 1 thieu-truong: Trường: summary Thấy: a Cần: b Cách sửa: c'],
])('lists %s', (_, one, listed) => expect(problems(report([one]))).toEqual([listed]));

it('lists each of several', () => expect(problems(report([fault, { ...fault, line: 9, field: '' }]))).toHaveLength(2));
