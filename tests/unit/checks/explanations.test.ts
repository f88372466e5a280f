import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { explanationOf } from '../../../src/checks/fault.ts';
import { codesIn, faultCodes } from '../../fixtures/fault-codes.ts';
import { filesUnder } from '../../fixtures/source-files.ts';

const codes = [...faultCodes().keys()].sort();
const pages = filesUnder('docs/loi').filter((path) => path.endsWith('.md') && !path.endsWith('/README.md'));
const list = readFileSync('docs/loi/README.md', 'utf8');
const titleOf = (text: string) => /^# (.+)\n/.exec(text)?.[1] ?? '';

describe('each kind of fault is explained', () => {
  it('every code that can occur has a page', () => {
    expect(codes.length).toBeGreaterThan(60);
    expect(codes.filter((code) => !pages.includes(explanationOf({ code })))).toEqual([]);
  });

  it('every page belongs to a code that can occur', () => {
    expect(pages.filter((path) => !codes.some((code) => explanationOf({ code }) === path))).toEqual([]);
  });

  it.each(pages)('%s has the parts in order', (path) => {
    const text = readFileSync(path, 'utf8');
    const code = path.split('/').at(-1)!.replace(/\.md$/, '');
    expect(titleOf(text)).toMatch(new RegExp(`^${code}: \\p{L}`, 'u'));
    const parts = [/^\*\*Máy thấy gì\.\*\*/m, /^\*\*Vì sao\.\*\*/m, /^\*\*Sửa thế nào\.\*\*/m, /^\W*Sai\b/m, /^\W*Đúng/mu].map((part) => text.search(part));
    expect(parts.every((at, index) => at > 0 && at > (parts[index - 1] ?? 0)), parts.join(' ')).toBe(true);
    expect(text.match(/^```/gm)?.length ?? 0).toBeGreaterThanOrEqual(4);
  });

  it('the list names every page by code and title, and nothing else', () => {
    const expected = pages.map((path) => readFileSync(path, 'utf8')).map((text) => /^(\S+): (.+)$/.exec(titleOf(text))!.slice(1));
    const listed = [...list.matchAll(/^- \[`(\S+)`\]\((\S+)\): (.+)$/gm)].map(([, code, link, title]) => `${code} ${link} ${title}`);
    expect(listed.sort()).toEqual(expected.map(([code, title]) => `${code} ${code}.md ${title}`).sort());
  });
});

describe('codes are read off the source', () => {
  it.each<[string, string[]]>([
    ["const a = { code: 'thieu-tep', field: '' };", ['thieu-tep']],
    ["const a = { code: x ? 'mot' : 'hai' };", ['mot', 'hai']],
    ["const add = (node: Node, code: string) => 0; add(n, 'the-la');", ['the-la']],
    ["function add(code: string) {} add('the-la'); other('khac');", ['the-la']],
    ["text.refine(ok, { params: { code: 'day' } });", ['sai-day']],
    ['const a = { code: `sai-${x}` };', []],
    ["const unit = { code: '09829', name: 'x' };", []],
    ["// code: 'thieu-tep'\nconst a = \"code: 'x'\";", []],
  ])('%s', (source, expected) => expect([...codesIn(source)]).toEqual(expected));
});
