import { expect, it } from 'vitest';
import type { UnitProfile } from '../../../src/domain/profile/profile.ts';
import { indicatorDataset, unitDataset } from '../../../src/queries/dataset.ts';
import { makeIndicator, makeReading } from '../../fixtures/profile-data.ts';
import { makeUnit } from '../../fixtures/units.ts';

const site = new URL('https://langso.vn/');
const profile: UnitProfile = {
  unit: makeUnit({ code: '14722', name: 'Yên Hòa' }),
  within: [{ id: 'yen-mo-377', name: 'huyện Yên Mô' }, { id: 'ninh-binh-37', name: 'tỉnh Ninh Bình' }],
  parts: [],
  changes: [],
  similar: [],
  targets: [],
  statements: [],
  readings: [makeReading({ value: 21 }), makeReading({ value: { from: 7, to: 8 } }), makeReading({ value: 'gần hết', asOf: '2023-06' })],
};

it('a unit is a place with its code, and every reading a property', () => {
  const name = 'Tỷ lệ hồ sơ nộp qua mạng';
  expect(unitDataset(profile, new URL('http://localhost/lang-so/xa/yen-hoa-14722/'), site)).toMatchObject({
    '@type': 'Dataset',
    url: 'https://langso.vn/lang-so/xa/yen-hoa-14722/',
    name: 'Số liệu chuyển đổi số của xã Yên Hòa, huyện Yên Mô, tỉnh Ninh Bình',
    spatialCoverage: { name: 'xã Yên Hòa, huyện Yên Mô, tỉnh Ninh Bình', identifier: '14722' },
    variableMeasured: [
      { name, unitText: '%', value: 21, description: 'năm 2022' },
      { name, unitText: '%', minValue: 7, maxValue: 8, description: 'năm 2022' },
      { name, unitText: '%', value: 'gần hết', description: 'tháng 6/2023' },
    ],
  });
});

it('an indicator is measured at every place that has a reading', () => {
  const readings = [makeReading(), makeReading({ unitName: 'phường Đức Giang' })];
  expect(indicatorDataset({ indicator: makeIndicator(), targets: [], readings }, new URL('http://localhost/chi-so/ho-so/'), site)).toMatchObject({
    name: 'Tỷ lệ hồ sơ nộp qua mạng',
    url: 'https://langso.vn/chi-so/ho-so/',
    spatialCoverage: [{ name: 'xã Yên Hòa' }, { name: 'phường Đức Giang' }],
    variableMeasured: { name: 'Tỷ lệ hồ sơ nộp qua mạng', unitText: '%' },
  });
});
