import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { stringify } from 'yaml';
import { splitFrontMatter } from '../../../src/checks/front-matter.ts';
import { plainYaml } from '../../../src/checks/plain-yaml.ts';
import { parseYaml } from '../../../src/checks/yaml-syntax.ts';
import type { Fault } from '../../../src/checks/fault.ts';

/** What the reader that keeps places makes of a text, faults and slips included. */
function slowly(source: string) {
  const faults: Fault[] = [];
  const { data, slips } = parseYaml('a.mdx', source, 1, faults);
  return { data, faults: data === undefined ? faults : [...faults, ...slips()] };
}

it.each<[name: string, source: string, data: unknown]>([
  ['fields', 'title: "Chợ: # 1"\nkind: ma-qr\nupdated: 2026-11-22\nshare: 12.50\nnow: null', { title: 'Chợ: # 1', kind: 'ma-qr', updated: '2026-11-22', share: 12.5, now: null }],
  ['lists, indented or not', 'a:\n  - x\n  - "y"\nb:\n- x\nc: []', { a: ['x', 'y'], b: ['x'], c: [] }],
  ['lists of groups', 'steps:\n  - do: "Mở"\n    screen:\n      lines:\n        - "a"\n  - do: "Gõ"', { steps: [{ do: 'Mở', screen: { lines: ['a'] } }, { do: 'Gõ' }] }],
])('reads %s', (_, source, data) => {
  expect(plainYaml(source)).toEqual(data);
  expect(slowly(source)).toEqual({ data, faults: [] });
});

it.each([
  '', 'a', 'a:', 'a: b, c', 'a: \'b\'', 'a: "b\\n"', 'a: "b', 'a: b"', 'a: “b”', 'a: b # c', 'a: &b c', 'a: *b', 'a: !b c', 'a: {}', 'a: [b]', 'a: |\n  b', 'a: "b"\na: "c"', 'null: 1',
  ' a: 1', 'a:\n  b: 1\n c: 2', 'a: 1\n  b: 2', '- a: 1\n   b: 2', '- - a', 'a:\tb', 'a: 1\r\nb: 2', 'a: 012', 'a: 0x1f', 'a: 1e5', 'a: .5', 'a: -1', 'a: ~', 'a: True', 'a: NULL', 'a: b\n  c', 'a: \u00a0b', 'a: 1\n\nb: 2',
])('leaves %j to the other reader', (source) => expect(plainYaml(source)).toBeUndefined());

/** Front matter as people write it, with one thing that may not belong there. */
const nearlyPlain = fc
  .record({
    data: fc.letrec<{ value: unknown; group: object }>((tie) => ({
      value: fc.oneof({ depthSize: 'small' }, fc.constantFrom('b-2', 'Chợ: “x” #1, \u00a0\u2028', '', 'Đỗ Na', null, true, 7, 1.5, '2026-11'), tie('group'), fc.array(tie('value'), { maxLength: 3 })),
      group: fc.dictionary(fc.constantFrom('a', 'bC', 'd', 'e'), tie('value'), { minKeys: 1, maxKeys: 4 }),
    })).group,
    type: fc.constantFrom('QUOTE_DOUBLE' as const, 'PLAIN' as const),
    indentSeq: fc.boolean(),
    at: fc.nat(),
    length: fc.constantFrom(0, 0, 1, 3),
    instead: fc.constantFrom('', '', ' ', '  ', '\n', '- ', ': ', 'a: ', '"', '\'', '\\', '#', ' # x', '&', '*', '!', '~', '{', '[]', '\t', '\r', '\u00a0', '0', '-', 'x', 'true'),
  })
  .map(({ data, type, indentSeq, at, length, instead }) => {
    const text = stringify(data, { defaultStringType: type, defaultKeyType: 'PLAIN', lineWidth: 0, indentSeq }).trimEnd();
    const from = at % (text.length + 1);
    return text.slice(0, from) + instead + text.slice(from + length);
  });

it('reads all that it reads as the other reader does', () => {
  let read = 0;
  fc.assert(
    fc.property(nearlyPlain, (source) => {
      const data = plainYaml(source);
      if (data === undefined) return;
      read++;
      expect(slowly(source)).toEqual({ data, faults: [] });
    }),
    { numRuns: 3_000 },
  );
  expect(read).toBeGreaterThan(60);
});

it('reads most of the real entries', () => {
  const texts = ['stories', 'guides'].flatMap((folder) => readdirSync(join('content', folder)).filter((name) => name.endsWith('.mdx')).map((name) => readFileSync(join('content', folder, name), 'utf8')));
  const yamls = texts.map((text) => (splitFrontMatter(text) as { yaml: string }).yaml);
  const read = yamls.filter((yaml) => plainYaml(yaml) !== undefined);
  expect(read.length / yamls.length).toBeGreaterThan(0.5);
  for (const yaml of read) expect(slowly(yaml)).toEqual({ data: plainYaml(yaml), faults: [] });
});
