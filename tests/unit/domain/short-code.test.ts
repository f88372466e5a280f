import { describe, expect, it } from 'vitest';
import { codeForm, codesByPage, nextNumber } from '../../../src/domain/short-code.ts';
import { shortCodeChanges } from '../../../src/domain/short-code-changes.ts';
import { readTypedCode } from '../../../src/domain/short-code-typed.ts';
import { followRedirects } from '../../../src/domain/follow-redirects.ts';

const code = (name: string, to = `/huong-dan/${name}/`) => ({ code: name, to, since: '2026-11-22' });
const stay = (address: string) => address;

it.each(['1', '7', '120', 'vneid', 'muc2', 'a', 'x'.repeat(12)])('%s is a code', (text) => expect(codeForm.test(text)).toBe(true));
it.each(['', '0', '07', '7a', 'VNeID', 'lừa', 'lua-dao', 'lua dao', 'x'.repeat(13), '../x', '7\n'])('%j is none', (text) => expect(codeForm.test(text)).toBe(false));

it.each<[string[], number]>([[[], 1], [['1', '2', 'vneid'], 3], [['2', '9'], 10], [['vneid'], 1]])('after %j comes %i', (codes, next) => expect(nextNumber(codes.map((name) => code(name)))).toBe(next));

it('the codes of a page: numbers first and lowest first, words as they stand, old addresses too', () => {
  const follow = followRedirects([{ from: '/huong-dan/cu/', to: '/huong-dan/a/' }, { from: '/x/', to: '/x/' }]);
  const pages = codesByPage([code('vneid', '/huong-dan/a/'), code('10', '/huong-dan/a/'), code('9', '/huong-dan/cu/'), code('an', '/huong-dan/a/'), code('1', '/x/')], follow);
  expect([...pages]).toEqual([['/huong-dan/a/', ['9', '10', 'vneid', 'an']]]);
});

describe('what someone types', () => {
  it.each([
    ['7', '7'], [' 07 ', '7'], ['Mã 7', '7'], ['mã số 12', '12'], ['Q/7', '7'], ['/q/7/', '7'], ['lang-so.example/q/VNeID', 'vneid'], ['https://ten.example/lang-so/q/12/?x=1#a', '12'],
    ['VNeID', 'vneid'], ['lừa đảo', 'luadao'], ['lua-dao', 'luadao'], ['số 5', '5'], ['', ''], ['   ', ''], ['000', ''], ['so', 'so'],
  ])('%j is the code %j', (typed, expected) => expect(readTypedCode(typed)).toBe(expected));
});

describe('between two states of the registry', () => {
  const before = [code('1'), code('2'), code('5'), code('vneid', '/huong-dan/1/')];
  it.each<[string, ReturnType<typeof code>[], string[]]>([
    ['nothing changes', before, []],
    ['a number and a word are added', [...before, code('6'), code('zalo')], []],
    ['lines change places', [...before].reverse(), []],
    ['a code is taken out', before.slice(1), ['lost 1']],
    ['a code leads elsewhere', [code('1', '/huong-dan/2/'), ...before.slice(1)], ['changed 1']],
    ['a number left out before is given', [...before, code('3')], ['reused 3']],
    ['a number is replaced', [code('7', '/huong-dan/1/'), ...before.slice(1)], ['lost 1']],
  ])('%s', (_, after, expected) => expect(shortCodeChanges(before, after, stay).map(({ kind, code: { code } }) => `${kind} ${code}`)).toEqual(expected));

  it('an entry that was renamed keeps its code, by its new address or through the redirect', () => {
    const follow = followRedirects([{ from: '/huong-dan/1/', to: '/huong-dan/mot/' }]);
    expect(shortCodeChanges(before, [code('1', '/huong-dan/mot/'), ...before.slice(1)], follow)).toEqual([]);
    expect(shortCodeChanges(before, before, follow)).toEqual([]);
    expect(shortCodeChanges(before, [code('1', '/huong-dan/mot/'), ...before.slice(1)], stay)).toEqual([{ kind: 'changed', code: before[0], to: '/huong-dan/mot/', index: 0 }]);
  });
});
