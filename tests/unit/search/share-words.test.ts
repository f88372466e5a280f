import { expect, it } from 'vitest';
import { shareWords } from '../../../src/search/share-words.ts';
import { searchRecord } from '../../fixtures/search-site.ts';

const leading = (id: string, words: string[], leads: string[]) => searchRecord(`/thuat-ngu/#${id}`, id, '', { words, leads });

it.each<[string, string[], string]>([
  ['/huong-dan/qr/', ['quét', 'QR', 'mã vạch', 'mã'], 'words of all that lead there, after its own, each once'],
  ['/huong-dan/xa/', ['DVC'], 'an address with the base path of the site'],
  ['/cau-chuyen/qr/', [], 'an address that only ends alike'],
  ['/huong-dan/khac/', [], 'nothing leads there'],
  ['/thuat-ngu/#qr', ['QR', 'mã vạch'], 'what leads away keeps its own'],
])('%s has the words %j: %s', (url, words) => {
  const records = [
    searchRecord('/huong-dan/qr/', 'Quét', '', { words: ['quét'] }),
    searchRecord('/huong-dan/xa/', 'Xa'),
    searchRecord('/cau-chuyen/qr/', 'QR'),
    searchRecord('/huong-dan/khac/', 'Khác'),
    leading('qr', ['QR', 'mã vạch'], ['/huong-dan/qr/']),
    leading('ma', ['mã', 'QR'], ['/lang-so/huong-dan/qr/']),
    leading('dvc', ['DVC'], ['/nguon/', '/lang-so/huong-dan/xa/']),
  ];
  const before = structuredClone(records);
  expect(shareWords(records).find((record) => record.url === url)?.words).toEqual(words);
  expect(records).toEqual(before);
});

it('what only lends its words is no record itself', () => {
  const lender = { ...searchRecord('/q/', '', '', { words: ['mã 7'], leads: ['/lang-so/huong-dan/qr/'] }), lendsOnly: true as const };
  expect(shareWords([searchRecord('/huong-dan/qr/', 'Quét'), lender]).map(({ url, words }) => [url, words])).toEqual([['/huong-dan/qr/', ['mã 7']]]);
});

it('sessions have the words that teachers type, other pages do not', () => {
  const session = searchRecord('/tap-huan/a/', 'Buổi 1', '', { section: 'sessions', words: ['mã 23', 'tập huấn'] });
  const [given, other] = shareWords([session, searchRecord('/huong-dan/qr/', 'Quét')]);
  expect(given?.words).toEqual(expect.arrayContaining(['mã 23', 'tập huấn', 'giáo án']));
  expect(new Set(given?.words).size).toBe(given?.words.length);
  expect(other?.words).toEqual([]);
});
