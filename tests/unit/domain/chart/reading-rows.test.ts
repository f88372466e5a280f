import { expect, it } from 'vitest';
import { placeRows, shareRows } from '../../../../src/domain/chart/reading-rows.ts';
import { makeAppliedTarget, makeReading } from '../../../fixtures/profile-data.ts';

it('shareRows keeps published shares with a number, labelled by indicator', () => {
  const readings = [
    makeReading({ value: 70, qualifier: 'khoảng', targets: [makeAppliedTarget({ value: 80 }), makeAppliedTarget({ value: 90 })] }),
    makeReading({ value: 100 }),
    makeReading({ kind: 'target' }),
    makeReading({ indicator: { kind: 'count' } }),
    makeReading({ value: { from: 7, to: 8 } }),
    makeReading({ value: 'gần hết' }),
  ];
  expect(shareRows(readings)).toEqual([
    { label: 'Tỷ lệ hồ sơ nộp qua mạng', value: 70, valueText: 'khoảng 70%', target: 80, targetText: 'mục tiêu 80%' },
    { label: 'Tỷ lệ hồ sơ nộp qua mạng', value: 100, valueText: '100%', target: undefined, targetText: undefined },
  ]);
});

it('placeRows keeps every reading with a number, labelled by place', () => {
  const readings = [
    makeReading({ value: 4, indicator: { kind: 'count', unit: 'nhóm' } }),
    makeReading({ value: 90, kind: 'target', unitName: 'phường Đức Giang' }),
    makeReading({ value: 'gần hết' }),
  ];
  expect(placeRows(readings).map(({ label, value, valueText }) => [label, value, valueText])).toEqual([
    ['Xã Yên Hòa', 4, '4\u00a0nhóm'],
    ['Phường Đức Giang (mục tiêu tự đặt)', 90, '90%'],
  ]);
});
