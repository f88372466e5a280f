import { describe, expect, it } from 'vitest';
import { faultsWith, placeOf } from '../../../fixtures/content-with.ts';

describe('a fact told in prose', () => {
  const told = (at: string) => faultsWith({ 'facts.json': ['"as": "left-out", "why": "Không nói về nơi nào."', `"as": "prose", "at": "${at}"`] });

  it.each(['pilots/yen-hoa', 'stories/quet-ma-dau-ngo', 'guides/quet-ma-qr'])('may stand in %s', async (at) => expect(await told(at)).toEqual([]));

  it.each([
    ['pilots/yen-hoax', 'yen-hoax', 'sửa thành “yen-hoa” nếu gõ nhầm, hoặc thêm mô hình này'],
    ['stories/quet-ma-dau-ngox', 'quet-ma-dau-ngox', 'sửa thành “quet-ma-dau-ngo” nếu gõ nhầm, hoặc thêm câu chuyện này'],
    ['guides/quet-ma-dau-ngo', 'quet-ma-dau-ngo', 'thêm hướng dẫn này vào content/guides/, hoặc dùng id khác'],
  ])('may not stand in %s', async (at, id, fix) => {
    const faults = await told(at);
    expect(faults.map(placeOf)).toEqual([{ file: 'content/facts.json', line: 5, column: 36, code: 'tham-chieu', field: '3.at' }]);
    expect(faults).toMatchObject([{ found: `“${id}”`, fix }]);
  });
});

describe('a fact may not stand for an id of another kind', () => {
  const other = { observation: 'yen-hoa-lap-to', target: 'yen-hoa-ho-so-truc-tuyen', statement: 'muc-tieu-ho-so' };

  it.each([
    ['observation', 'yen-hoa-ho-so-truc-tuyen', 2, 42, 'content/observations/'],
    ['target', 'muc-tieu-ho-so', 3, 37, 'content/indicators.json'],
    ['statement', 'yen-hoa-lap-to', 4, 40, 'content/statements/'],
  ] as const)('as %s', async (as, at, line, column, home) => {
    const faults = await faultsWith({ 'facts.json': [`"at": "${at}"`, `"at": "${other[as]}"`] });
    expect(faults.map(placeOf)).toEqual([{ file: 'content/facts.json', line, column, code: 'tham-chieu', field: `${line - 2}.at` }]);
    expect(faults).toMatchObject([{ found: `“${other[as]}”`, expected: expect.stringContaining(home) }]);
  });
});
