import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '../../../src/checks/check-content.ts';
import { errorsOf } from '../../../src/checks/fault.ts';
import { addressOfEntry } from '../../../src/checks/pages.ts';
import { oneLine } from '../../../src/drafts/clean-text.ts';
import { makeDraft } from '../../../src/drafts/make-draft.ts';
import { sections, type Answers, type Section } from '../../../src/drafts/questions.ts';
import { refusalText } from '../../../src/drafts/refusal.ts';
import { parseBody } from '../../../src/markdown/parse-body.ts';
import { contentWith, json } from '../../fixtures/content-with.ts';
import { leastAnswers, newSource } from '../../fixtures/draft-answers.ts';
import { hostileText } from '../../fixtures/hostile-text.ts';

const content = await contentWith({});
const sourcesText = readFileSync('tests/fixtures/content-valid/sources.json', 'utf8');
const make = (section: Section, answers: Answers, cited = true) => makeDraft(section, { ...leastAnswers[section], ...answers }, { content, day: '2026-11-22', sourcesText, cited });
const all = Object.keys(sections) as Section[];

describe.each(all)('the least of %s', (section) => {
  it.each([
    ['a source that is there', {}],
    ['a new source', { nguon: [], ...newSource }],
  ])('passes the checks, with %s', async (_, source) => {
    const { files, refusals } = make(section, source);
    expect(refusalText(refusals)).toBe('Chưa ghi gì.');
    const changed = await contentWith(Object.fromEntries(files.map(({ path, text }) => [path.replace('content/', ''), () => text])));
    expect(errorsOf(checkContent(changed)).filter(({ code }) => code !== 'may-chu-la')).toEqual([]);
  });

  it('needs every required answer', () => {
    for (const name of Object.keys(leastAnswers[section])) {
      const { files, refusals } = make(section, { [name]: [' \n'] });
      expect([files, refusals.map(({ question }) => question)]).toEqual([[], [name]]);
    }
  });
});

it('gives the entry the next number among the short codes', async () => {
  const pages = content.entries.map(addressOfEntry);
  const registry = JSON.stringify(pages.map((to, index) => ({ code: String(index + 4), to, since: '2026-11-20' })), null, 2);
  const numbered = await contentWith({ 'short-codes.json': () => registry });
  const { files } = makeDraft('cau-chuyen', leastAnswers['cau-chuyen'], { content: numbered, day: '2026-11-22', sourcesText, cited: true });
  const changed = await contentWith({ 'short-codes.json': () => registry, ...Object.fromEntries(files.map(({ path, text }) => [path.replace('content/', ''), () => text])) });
  expect(errorsOf(checkContent(changed))).toEqual([]);
  expect((JSON.parse(files.at(-1)!.text) as unknown[]).at(-1)).toEqual({ code: String(pages.length + 4), to: `/${files[0]!.path.replace('content/stories', 'cau-chuyen').replace('.mdx', '/')}`, since: '2026-11-22' });
});

it('takes the marks of a list off: they are part of no name', () => {
  const { files } = make('cau-chuyen', { nguoi: ['- Trần Thị Na: người dân\n2) Lê Văn Tư: con'], 'cach-lam': ['1. Bà học cháu.\n• Bà chụp ảnh rau.\n-5 độ.'] });
  expect(parse(files[0]!.text.split('---')[1]!)).toMatchObject({ people: [{ name: 'Trần Thị Na' }, { name: 'Lê Văn Tư' }] });
  expect(files[0]!.text).toMatch(/\nBà học cháu .*\n\nBà chụp ảnh rau .*\n\n\\?-5 độ /);
});

it('writes a story as an editor would', () => {
  const { files } = make('cau-chuyen', { 'khi-nao': ['Năm 2022'], 'cong-cu': ['Zalo', 'mã QR'], 'cach-lam': ['Bà học cháu.\nBà chụp ảnh rau.'], nguon: [], ...newSource });
  expect(files.map(({ path }) => path)).toEqual(['content/stories/ba-na-ban-rau-qua-mang.mdx', 'content/sources.json']);
  expect(files[0]!.text).toMatchSnapshot();
  expect((JSON.parse(files[1]!.text) as unknown[]).at(-1)).toMatchSnapshot();
});

it.each<[string, Section, Answers, string, string]>([
  ['a title too long', 'cau-chuyen', { 'tieu-de': ['a'.repeat(91)] }, 'tieu-de', '91 ký tự'],
  ['a summary too long', 'cau-chuyen', { 'tom-tat': ['a'.repeat(201)] }, 'tom-tat', '201 ký tự'],
  ['an address taken', 'cau-chuyen', { 'tieu-de': ['Quét mã đầu ngõ!'] }, 'ten-tep', 'đã có bài content/stories/quet-ma-dau-ngo.mdx'],
  ['a title without letters', 'cau-chuyen', { 'tieu-de': ['!!!'] }, 'ten-tep', 'tiêu đề không có chữ nào làm tên tệp được'],
  ['a file name that climbs', 'cau-chuyen', { 'ten-tep': ['../../x'] }, 'ten-tep', '“../../x”'],
  ['an unknown unit', 'cau-chuyen', { 'don-vi': ['yen-hoa-14723'] }, 'don-vi', '“yen-hoa-14723”'],
  ['an unknown source', 'cau-chuyen', { nguon: ['nguon-bai-bo'] }, 'nguon', '“nguon-bai-bo”'],
  ['a source that is no web address', 'cau-chuyen', { nguon: [], ...newSource, 'nguon-dia-chi': ['javascript:alert(1)'] }, 'nguon-dia-chi', '“javascript:alert(1)”'],
  ['a day that is none', 'cau-chuyen', { nguon: [], ...newSource, 'nguon-ngay': ['20/11/2026'] }, 'nguon-ngay', '“20/11/2026”'],
  ['an unknown drawing', 'cau-chuyen', { hinh: ['buffalo'] }, 'hinh', '“buffalo”'],
  ['two steps', 'huong-dan', { buoc: ['Mở Zalo.', 'Bấm.'] }, 'buoc', '[{'],
  ['an unknown topic', 'huong-dan', { 'chu-de': ['khac'] }, 'chu-de', '“khac”'],
  ['a unit without figures', 'mo-hinh', { 'don-vi': ['ninh-binh-37'] }, 'don-vi', '[]'],
  ['a moment that is none', 'mo-hinh', { moc: ['hồi đó: Xã bắt đầu.'] }, 'moc', '“hồi đó”'],
])('refuses %s', (_, section, answers, question, found) => {
  const { files, refusals } = make(section, answers);
  expect(files).toEqual([]);
  expect(refusals.map((refusal) => [refusal.question, refusal.found.slice(0, found.length)])).toEqual([[question, found]]);
});

it('takes a source by its address when it is there', async () => {
  const there = await contentWith({ 'sources.json': json((sources) => (sources[0].url = newSource['nguon-dia-chi']![0])) });
  const { files } = makeDraft('cau-chuyen', { ...leastAnswers['cau-chuyen'], nguon: [], ...newSource }, { content: there, day: '2026-11-22', sourcesText, cited: true });
  expect(files).toHaveLength(1);
  expect(files[0]!.text).toContain('sources:\n  - "nguon-bai-bao"\n');
});

it('whatever is answered, either nothing is written or front matter holds exactly the answers and the body only text', () => {
  const names = ['tieu-de', 'tom-tat', 'noi', 'khi-nao', 'do-tin', 'nguoi-trong-chuyen', 'cong-viec', 'ket-qua'];
  let written = 0;
  fc.assert(
    fc.property(fc.record(Object.fromEntries(names.map((name) => [name, hostileText]))), hostileText, (answers, role) => {
      const { files, refusals } = make('cau-chuyen', { ...Object.fromEntries(Object.entries(answers).map(([name, answer]) => [name, [answer]])), nguoi: [`Na: ${role}`], 'ten-tep': ['thu'] }, false);
      if (refusals.length > 0) {
        expect(files).toEqual([]);
        return;
      }
      written++;
      const [, frontMatter, body] = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)([\s\S]*)$/.exec(files[0]!.text)!;
      const known = (name: string) => oneLine(answers[name]!) || 'Nguồn không nói.';
      const data = parse(frontMatter!) as Record<string, unknown>;
      expect(data).toMatchObject({ title: known('tieu-de'), summary: known('tom-tat'), place: { name: known('noi') }, happened: known('khi-nao'), sources: ['nguon-bai-bao'] });
      expect(Object.keys(data)).toEqual(['title', 'summary', 'drawing', 'published', 'updated', 'place', 'people', 'happened', 'tools', 'reliability', 'sources']);
      const tree = parseBody(body!);
      expect(tree.children.filter(({ type }) => type === 'heading')).toHaveLength(5);
      const kinds = new Set<string>();
      visit(tree, (node) => void kinds.add(node.type));
      expect([...kinds].filter((kind) => !['root', 'heading', 'paragraph', 'text'].includes(kind))).toEqual([]);
    }),
    { numRuns: 400 },
  );
  expect(written).toBeGreaterThan(50);
});
