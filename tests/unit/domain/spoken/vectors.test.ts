import { describe, expect, it } from 'vitest';
import { speak } from '../../../../src/domain/spoken/speak.ts';
import vectors from '../../../fixtures/text-vectors.json' with { type: 'json' };

const said = (text: string, region: 'bac' | 'nam') => speak(text, { region }, []).text;
const both = [...vectors.numbers, ...vectors.texts].map(({ input, expected }) => [input, expected] as const);

it.each(both)('in the North %j is read %j', (input, expected) => expect(said(input, 'bac')).toBe(expected));

describe('in the South', () => {
  it.each([
    ['101', 'một trăm lẻ một'],
    ['105', 'một trăm lẻ năm'],
    ['1.000', 'một ngàn'],
    ['1.005', 'một ngàn không trăm lẻ năm'],
    ['10.035', 'mười ngàn không trăm ba mươi lăm'],
    ['1.005.000', 'một triệu không trăm lẻ năm ngàn'],
    ['24', 'hai mươi tư'],
    ['02/06/2023', 'ngày hai tháng sáu năm hai ngàn không trăm hai mươi ba'],
    ['2021–2025', 'từ năm hai ngàn không trăm hai mươi mốt đến năm hai ngàn không trăm hai mươi lăm'],
    ['50k', 'năm mươi ngàn'],
    ['7,5', 'bảy phẩy năm'],
    ['1.000.000.000', 'một tỷ'],
  ])('%j is read %j', (input, expected) => expect(said(input, 'nam')).toBe(expected));

  it('nothing else differs', () => {
    const north = both.map(([input]) => said(input, 'bac').replaceAll('linh', 'lẻ').replaceAll('nghìn', 'ngàn').replaceAll('mùng ', ''));
    expect(both.map(([input]) => said(input, 'nam'))).toEqual(north);
  });
});
