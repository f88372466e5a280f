import { describe, expect, it } from 'vitest';
import { quoteWords } from '../../../../src/checks/rules/data-quotes.ts';
import type { Value } from '../../../../src/domain/format/quantity.ts';
import { faultsWith, json, placeOf } from '../../../fixtures/content-with.ts';

const file = 'observations/yen-hoa-14722.json';

describe('a quote carries its figure', () => {
  it.each<[Value, string]>([
    [1582, '1582 lượt'], [1582, '1.582 lượt.'], [1582, '1,582 lượt'], [1582, 'cài được 1.582, tăng'], [7.5, 'đạt 7,5%'], [7.5, 'đạt 7.5%'], [1.582, '1,582'],
    [100, 'đạt 100% chỉ tiêu'], [15, 'đạt 15/18 tiêu chí'], [18, 'đạt 15/18 tiêu chí'], [1234.5, '1.234,5 đồng'], [1234567, '1.234.567 người'], [1234567, '1,234,567 người'],
    [21, '(21%)'], [2023, 'năm 2023'], [1, 'ít nhất một mô hình'], [4, 'Bốn nhóm'], [5, 'năm nhóm'], [-5, 'giảm 5 hộ'],
    [{ from: 3000, to: 5000 }, 'từ 3.000 đến 5.000 đồng'], [{ from: 10, to: 15 }, '10-15%'], ['khá', 'không có số nào'],
  ])('%o in “%s”', (value, quote) => expect(quoteWords(quote, value)).toEqual([]));

  it.each<[Value, string, string]>([
    [1582, 'nhiều lượt', '1.582'], [1582, '11582 lượt', '1.582'], [1582, '158 lượt', '1.582'], [7.5, 'đạt 75%', '7,5'], [21, 'đạt 2,1%', '21'],
    [12, 'ngày 30/12/2022', '12'], [6, 'tháng 6/2023', '6'], [5, 'năm 2022', '5'], [2, 'bai nhóm', '2'], [3, 'bao nhiêu', '3'],
    [{ from: 3000, to: 5000 }, 'từ 3.000 đồng', '5.000'], [{ from: 3, to: 5 }, 'vài nghìn', '3 và 5'],
  ])('%o not in “%s”', (value, quote, missing) => expect(quoteWords(quote, value)).toMatchObject([{ code: 'trich-thieu-so', found: `câu trích không có số ${missing}` }]));

  it('or is named at its line, in an observation', async () => {
    const faults = await faultsWith({ [file]: ['"1.582 lượt cài"', '"hơn nghìn lượt cài"'] }, 'content-merged');
    expect(faults).toEqual([{
      file: `content/${file}`, line: 30, column: 7, code: 'trich-thieu-so', field: 'observations.1.quote',
      found: 'câu trích không có số 1.582',
      expected: 'câu chép nguyên văn của nguồn, có chính con số đã ghi (nguồn viết 1582, 1.582, 7,5 hay 7.5 đều được)',
      fix: 'chép cả phần câu có con số, hoặc sửa số cho khớp câu trích',
    }]);
  });

  it('or is named in a target; a target without quote is none', async () => {
    const quote = (quote?: string) => faultsWith({ 'indicators.json': json(([share]) => Object.assign(share.targets[0], { quote })) }, 'content-merged');
    expect((await quote('một nửa hồ sơ')).map(placeOf)).toEqual([{ file: 'content/indicators.json', line: 18, column: 9, code: 'trich-thieu-so', field: '0.targets.0.quote' }]);
    expect(await quote()).toEqual([]);
  });
});
