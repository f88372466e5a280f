import { describe, expect, it } from 'vitest';
import { distractorRecord, madeUpArticles } from '../../../../src/bench/search/made-up-articles.ts';
import { madeUpCommunes } from '../../../../src/bench/search/made-up-communes.ts';
import { samplePhrases } from '../../../../src/bench/search/sample-phrases.ts';
import { fold } from '../../../../src/domain/text/fold.ts';
import { wordsOf } from '../../../../src/domain/text/words.ts';
import type { SearchRecord } from '../../../../src/search/record.ts';
import distractors from '../../../search/distractors.json' with { type: 'json' };

const yenHoa: SearchRecord = {
  url: '/xa/yen-hoa-14722/',
  title: 'Xã Yên Hòa (đến 30/6/2025)',
  section: 'communes',
  sectionName: 'Xã',
  place: 'huyện Yên Mô, tỉnh Ninh Bình',
  words: ['14722'],
  leads: [],
  hotlines: [],
  blocks: [
    { text: 'Xã Yên Hòa (đến 30/6/2025)', level: 1 },
    { text: 'Xã Yên Hòa, huyện Yên Mô, tỉnh Ninh Bình. Mã đơn vị: 14722.' },
    { text: 'Xã Yên Mô (mã 14701, nhập toàn bộ)' },
    { text: 'Đọc thêm mô hình: Yên Hòa: một xã thuần nông làm thử chuyển đổi số.' },
    { text: 'Ở xã Yên Hòa, tỷ lệ người dân dùng điện thoại thông minh là khoảng 70% (tháng 9/2020).' },
  ],
};

describe('made-up communes', () => {
  const [first] = madeUpCommunes([yenHoa], 3321);
  const texts = first!.blocks.map(({ text }) => text).join('\n');

  it('have the shape of a real one and nothing of its own', () => {
    expect(texts).toMatch(/^Xã .+ \(đến 30\/6\/2025\)\nXã .+, huyện Yên Mô, tỉnh .+\. Mã đơn vị: 33000\.\nXã .+ \(mã \d{5}, nhập toàn bộ\)\nỞ xã .+ là khoảng \d+%/);
    expect(texts).not.toMatch(/Yên Hòa|14722|14701|Ninh Bình|mô hình/);
    expect(first!.words).toEqual(['33000']);
  });

  it('have names and addresses that no other has', () => {
    const all = madeUpCommunes([yenHoa], 3321);
    expect(new Set(all.map(({ title }) => title)).size).toBe(3321);
    expect(new Set(all.map(({ url }) => url)).size).toBe(3321);
  });

  it('are the same in every run', () => expect(madeUpCommunes([yenHoa], 40)).toEqual(madeUpCommunes([yenHoa], 40)));
});

describe('made-up articles', () => {
  const articles = madeUpArticles(distractors, 300);

  it('are the same in every run', () => expect(madeUpArticles(distractors, 300)).toEqual(articles));

  it('say in their titles that they are made up', () => expect(articles.filter(({ title }) => !/ \(bài thử \d+\)$/.test(title))).toEqual([]));

  it('put two words in a row only where a source does', () => {
    const pairs = new Set(distractors.flatMap(({ text }) => pairsOf(text)));
    const strange = articles.flatMap(({ blocks }) => blocks.filter(({ level }) => !level).flatMap(({ text }) => text.split(/(?<=\.) /).flatMap(pairsOf)));
    expect(strange.filter((pair) => !pairs.has(pair)).length / strange.length).toBeLessThan(0.02);
  });

  it('differ enough to be told apart by four words', () => {
    const texts = new Map(articles.map(({ url, blocks }) => [url, wordsOf(fold(blocks.map(({ text }) => text).join(' '))).join(' ')]));
    const sampled = samplePhrases(articles, articles, 100, 50);
    expect(sampled).toHaveLength(150);
    expect(sampled.filter(({ query, expect: [address] }) => !texts.get(address!)!.includes(fold(query)))).toEqual([]);
  });
});

describe('phrases', () => {
  it('that others hold too are refused', () => {
    const record = distractorRecord(distractors[0]!);
    expect(() => samplePhrases([record], [record, { ...record, url: '/thu/khac/' }], 1, 0)).toThrow('stand in one text only');
  });

  it('without accents come last', () => {
    const record = distractorRecord(distractors[0]!);
    expect(samplePhrases([record], [record], 1, 1).map(({ query }) => query === fold(query))).toEqual([false, true]);
  });
});

const pairsOf = (text: string) => {
  const words = fold(text).split(' ').map((word) => word.replace(/[.,:;!?“”]/g, ''));
  return words.slice(1).map((word, index) => `${words[index]} ${word}`);
};
