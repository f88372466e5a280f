import { describe, expect, it } from 'vitest';
import { faultsWith, json } from '../../../fixtures/content-with.ts';

const file = 'observations/yen-hoa-14722.json';
const twice = (changes: object) => json(({ observations }) => observations.push({ ...observations[1], id: 'yen-hoa-cai-dat-lan-hai', ...changes }));

describe('two values', () => {
  it('of one indicator, time, kind and source are a fault at the second', async () => {
    expect(await faultsWith({ [file]: twice({ value: 1582 }) }, 'content-merged')).toEqual([{
      file: `content/${file}`, line: 68, column: 7, code: 'trung-so-lieu', field: 'observations.5.indicator',
      found: 'chỉ số “cai-dat-ung-dung” (2/6/2023, thực tế, nguồn “bai-bao”) của “yen-hoa-14722” đã ghi một lần',
      expected: 'mỗi nguồn cho mỗi chỉ số, mỗi thời điểm một số; hai nguồn khác nhau thì được',
      fix: 'xóa một trong hai, hoặc sửa thời điểm hay nguồn cho đúng',
    }]);
  });

  it.each([
    ['sources', { source: 'bai-khac' }], ['times', { asOf: '2023' }], ['kinds', { kind: 'target', framework: 'nq-18' }],
    ['indicators', { indicator: 'toc-do-mang' }],
  ])('of two %s are none', async (_, changes) => expect(await faultsWith({ [file]: twice(changes) }, 'content-merged')).toEqual([]));

  it.each([['yen-hoa-14722', ['trung-so-lieu']], ['song-phuong-09829', []]])('in another file of %s', async (unit, codes) => {
    const observation = { id: 'hai', indicator: 'cai-dat-ung-dung', value: 5, asOf: '2023-06-02', asOfBasis: 'stated', kind: 'actual', source: 'bai-bao', quote: '5' };
    const faults = await faultsWith({ 'observations/z.json': () => JSON.stringify({ unit, observations: [observation] }) }, 'content-merged');
    expect(faults.map(({ code }) => code)).toEqual(codes);
  });
});
