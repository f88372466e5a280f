import { describe, expect, it } from 'vitest';
import { parseBody } from '../../../src/markdown/parse-body.ts';
import { maxCharacters, tooDeepJson, tooHeavy } from '../../../src/markdown/too-heavy.ts';

/** Repeats a piece, with a line end and every 15,000 characters a blank line, up to the largest size that is read. */
const upTo = (piece: string, { perLine = Math.floor(1_900 / piece.length), size = maxCharacters - 5_000 } = {}) => {
  let text = '';
  let block = 0;
  while (text.length < size) {
    const line = `${piece.repeat(Math.max(1, perLine))}\n`;
    text += block + line.length > 15_000 ? `\n${line}` : line;
    block = block + line.length > 15_000 ? line.length : block + line.length;
  }
  return text;
};

describe('tooHeavy', () => {
  it.each<[name: string, text: string, line: number, code: string]>([
    ['a file of 100,001 characters', 'Đừng\n\n'.repeat(16_667), 1, 'tep-qua-lon'],
    ['a line of 2,001 characters', `Đừng\n${'a'.repeat(2_001)}`, 2, 'dong-qua-dai'],
    ['a block without blank line', 'abcdefghi\n'.repeat(2_001), 2_001, 'dong-qua-dai'],
    ['11 quotes', '> '.repeat(11), 1, 'long-qua-sau'],
    ['11 quotes without blanks', '>'.repeat(11), 1, 'long-qua-sau'],
    ['11 lists', `${'- '.repeat(11)}a`, 1, 'long-qua-sau'],
    ['11 numbered lists', `${'1. '.repeat(11)}a`, 1, 'long-qua-sau'],
    ['quotes and lists by turns', `${'> * 1) '.repeat(4)}a`, 1, 'long-qua-sau'],
    ['62 blanks of indent', `a\n${' '.repeat(62)}b`, 2, 'long-qua-sau'],
    ['16 tabs of indent', `${'\t'.repeat(16)}b`, 1, 'long-qua-sau'],
    ['1,001 marks of emphasis in a block', `${'*a* '.repeat(300)}\n${'_b '.repeat(401)}`, 2, 'long-qua-sau'],
    ['3,001 items', '- a\n\n'.repeat(3_001), 6_001, 'long-qua-sau'],
    ['31 brackets over two lines', `${'['.repeat(20)}\n${'{'.repeat(11)}`, 2, 'long-qua-sau'],
    ['line ends of old Macs', `a\r${'>'.repeat(11)}`, 2, 'long-qua-sau'],
  ])('refuses %s', (_, text, line, code) => expect(tooHeavy(text)).toMatchObject({ line, column: 1, code }));

  it.each([
    ['10 quotes', '>'.repeat(10)],
    ['a rule', '-'.repeat(200)],
    ['a row under a table’s head', `${'-'.repeat(60)} | ${'-'.repeat(60)}`],
    ['a line of emphasis', '**a** '.repeat(100)],
    ['brackets that close', '[a](b) '.repeat(100)],
    ['brackets left open in many paragraphs', 'a [ b\n\n'.repeat(100)],
    ['blocks with blank lines between', `${'abcdefghi\n'.repeat(1_900)}\n`.repeat(3)],
    ['nothing', ''],
  ])('takes %s', (_, text) => expect(tooHeavy(text)).toBeNull());
});

describe('what it takes is parsed in seconds, however made', () => {
  it.each<[name: string, text: string]>([
    ['emphasis that never closes', upTo(`${'*a_ '.repeat(60)}\n\n`, { perLine: 1 })],
    ['emphasis in long blocks', upTo(`${`${'*a_ '.repeat(450)}\n`}\n`, { perLine: 1 })],
    ['emphasis over one long block', upTo(`${'a**b_c '.repeat(250)}\n${'a**b_c '.repeat(240)}\n\n`, { perLine: 1 })],
    ['images that never close', upTo('![a', { perLine: 30 }).replaceAll('\n', '\n\n').slice(0, 90_000)],
    ['links', upTo('[a](b) ')],
    ['footnotes', upTo('[^a]: ', { perLine: 20 })],
    ['nested lists', upTo(`${'- '.repeat(10)}a`, { perLine: 1, size: 6_200 })],
    ['nested quotes', upTo('>'.repeat(10), { perLine: 1, size: 3_200 })],
    ['long lists', upTo('- a', { perLine: 1, size: 11_000 })],
    ['lists that go in by steps', Array.from({ length: 3_000 }, (_, index) => `${' '.repeat((index % 30) * 2)}- a`).join('\n').replace(/(.{9000,}\n)/gs, '$1\n').slice(0, 19_000)],
    ['expressions', upTo('{a} ')],
    ['expressions whose end comes late', upTo('{( } ')],
    ['export that never ends', `export const a = [\n${'1,\n\n'.repeat(24_000)}`],
    ['tables', upTo('|a', { perLine: 20 })],
    ['tags that never close', upTo('<A>')],
    ['code marks', upTo('` `` ')],
    ['bare addresses', upTo('www.a.vn a@b.vn ')],
  ])('%s', (_, text) => {
    expect(tooHeavy(text)).toBeNull();
    const start = performance.now();
    try {
      parseBody(text);
    } catch {
      // Broken MDX is a fault of its own; here only the time counts.
    }
    const took = performance.now() - start;
    expect(took).toBeLessThan(5_000);
  }, 30_000);
});

describe('tooDeepJson', () => {
  it.each<[name: string, json: string, place: { line: number; column: number } | null]>([
    ['30 lists', '['.repeat(30) + ']'.repeat(30), null],
    ['31 lists', `[\n${'['.repeat(30)}${']'.repeat(31)}`, { line: 2, column: 30 }],
    ['31 groups', '{"a":'.repeat(31) + '1' + '}'.repeat(31), { line: 1, column: 151 }],
    ['a million lists', '['.repeat(1_000_000), { line: 1, column: 31 }],
    ['brackets in a text', `["${'['.repeat(31)}"]`, null],
    ['brackets behind an escaped quotation mark', `["\\"${'['.repeat(31)}"]`, null],
    ['brackets behind an escaped backslash', `["\\\\",${'['.repeat(31)}`, { line: 1, column: 36 }],
    ['many lists beside each other', `[${'[],'.repeat(100)}[]]`, null],
  ])('%s', (_, json, place) => {
    const heavy = tooDeepJson(json);
    expect(heavy && { line: heavy.line, column: heavy.column }).toEqual(place);
  });
});
