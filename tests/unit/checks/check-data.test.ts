import { expect, it } from 'vitest';
import { checkContent } from '../../../src/checks/check-content.ts';
import { checkData } from '../../../src/checks/check-data.ts';
import { contentWith, type Change } from '../../fixtures/content-with.ts';

const codes = async (changes: Record<string, Change>) => checkData(await contentWith(changes)).map(({ file, code }) => `${file.slice(8)} ${code}`);

it('finds nothing in valid data', async () => expect(await codes({})).toEqual([]));

it('finds what is wrong in data files, whatever is wrong in entries', async () => {
  const brokenEntries = { 'pilots/yen-hoa.mdx': ['</Warning>', ''], 'stories/quet-ma-dau-ngo.mdx': ['- nguon-bai-bao', '- nguon-la'] } as const;
  expect(await codes(brokenEntries)).toEqual([]);
  expect(await codes({ ...brokenEntries, 'glossary.json': null, 'observations/yen-hoa-14722.json': ['"value": 21', '"value": 121'] })).toEqual([
    'glossary.json thieu-tep', 'observations/yen-hoa-14722.json ngoai-0-100', 'observations/yen-hoa-14722.json trich-thieu-so',
  ]);
});

it('knows the entries that facts name', async () => {
  const told = (at: string): Change => ['"as": "left-out", "why": "Không nói về nơi nào."', `"as": "prose", "at": "${at}"`];
  expect(await codes({ 'facts.json': told('pilots/yen-hoa') })).toEqual([]);
  expect(await codes({ 'facts.json': told('pilots/khong-co') })).toEqual(['facts.json tham-chieu']);
});

it('leaves reminders to the check of all content, since nothing is refused for them', async () => {
  expect(await codes({ 'glossary.json': ['"Đổi cách', '"Đỗi nghành cách'] })).toEqual([]);
});

it('leaves codes that lead to no entry to the check of all content, because no page of data rests on them', async () => {
  const registry = '[{ "code": "1", "to": "/huong-dan/khong-co/", "since": "2026-11-22" }]';
  const content = await contentWith({ 'short-codes.json': () => registry });
  expect(checkContent(content).map(({ code }) => code)).toContain('ma-ngan-lac');
  expect(checkData(content)).toEqual([]);
});
