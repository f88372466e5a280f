import { expect, it } from 'vitest';
import { bulletRow, placeRows } from '../../../../src/domain/chart/reading-rows.ts';
import { makeAppliedTarget, makeReading } from '../../../fixtures/profile-data.ts';

it.each([
  ['a number', makeReading({ value: 70, qualifier: 'khoảng' }), { value: 70, valueText: 'khoảng 70%', target: undefined, targetText: undefined }],
  ['a number with targets: the first counts', makeReading({ value: 70, targets: [makeAppliedTarget({ value: 80 }), makeAppliedTarget({ value: 90 })] }), { value: 70, valueText: '70%', target: 80, targetText: 'mục tiêu 80%' }],
  ['a target that is a range: its lower end is ticked', makeReading({ value: 70, targets: [makeAppliedTarget({ value: { from: 80, to: 85 } })] }), { value: 70, valueText: '70%', target: 80, targetText: 'mục tiêu từ 80 đến 85%' }],
])('bulletRow of %s', (_, reading, row) => expect(bulletRow(reading, 'Hồ sơ')).toEqual({ label: 'Hồ sơ', ...row }));

it.each([
  ['a range', makeReading({ value: { from: 7, to: 8 } })],
  ['words', makeReading({ value: 'gần hết' })],
])('there is no bar for %s', (_, reading) => {
  expect(bulletRow(reading, 'Hồ sơ')).toBeUndefined();
  expect(placeRows([reading])).toEqual([]);
});

it('placeRows labels each bar by its place', () => {
  const readings = [makeReading({ value: 4, indicator: { kind: 'count', unit: 'nhóm' } }), makeReading({ value: 90, kind: 'target', unitName: 'phường Đức Giang' })];
  expect(placeRows(readings).map(({ label, value, valueText }) => [label, value, valueText])).toEqual([
    ['Xã Yên Hòa', 4, '4\u00a0nhóm'],
    ['Phường Đức Giang (mục tiêu tự đặt)', 90, '90%'],
  ]);
});
