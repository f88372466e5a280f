import { expect, it } from 'vitest';
import { comparisonCautions } from '../../../../src/domain/indicator/cautions.ts';
import { createRegistry } from '../../../../src/domain/unit/registry.ts';
import { makeReading } from '../../../fixtures/profile-data.ts';
import { makeUnit } from '../../../fixtures/units.ts';

const registry = createRegistry([
  makeUnit({ id: 'a', code: '00001' }),
  makeUnit({ id: 'b', code: '00002', kind: 'phường' }),
  makeUnit({ id: 'cu', code: '00003', validTo: '2025-06-30' }),
  makeUnit({ id: 'tinh', code: '37', kind: 'tỉnh' }),
]);
const of = (unitId: string, asOf = '2022', rest: Partial<Parameters<typeof makeReading>[0]> = {}) => makeReading({ unitId, asOf, ...rest });

const years = 'Các số lấy ở những năm khác nhau.';
const levels = 'Có cả cấp xã và cấp trên: không xếp chung một hàng.';
const ended = 'Có nơi đã nhập hoặc chia; số của nơi ấy theo địa giới cũ, không dùng cho nơi mới.';
const inferred = 'Có mốc thời gian do trang suy ra từ nội dung bài.';

it.each([
  ['nothing', [], []],
  ['two communes of one year', [of('a', '2022-03'), of('b', '2021/2022')], []],
  ['different years', [of('a', '2022'), of('b', '2023-01')], [years]],
  ['a commune and a province', [of('a'), of('tinh')], [levels]],
  ['provinces only', [of('tinh')], []],
  ['a unit that ended', [of('a'), of('cu')], [ended]],
  ['a date inferred', [of('a', '2022', { asOfBasis: 'inferred' })], [inferred]],
  ['all at once', [of('cu', '2022', { asOfBasis: 'inferred' }), of('tinh', '2023')], [years, levels, ended, inferred]],
  ['targets that places set themselves', [of('cu', '2022', { kind: 'target' }), of('tinh', '2023', { kind: 'target', asOfBasis: 'inferred' })], []],
])('of %s', (_, readings, cautions) => expect(comparisonCautions(readings, registry.unit)).toEqual(cautions));
