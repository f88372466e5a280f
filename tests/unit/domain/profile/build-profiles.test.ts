import { describe, expect, it } from 'vitest';
import { buildProfiles, type ProfileData } from '../../../../src/domain/profile/build-profiles.ts';
import { makeIndicator, makeObservation, makeProfileData, makeTarget } from '../../../fixtures/profile-data.ts';

const withTarget = (scope: string) => makeProfileData({ indicators: [makeIndicator({ targets: [makeTarget({ scope })] })] });

/** Each commune with the progress it shows against every target that applies to it. */
const outcomes = (data: ProfileData) =>
  Object.fromEntries(buildProfiles(data).communes.map(({ unit, readings }) => [unit.name, readings.flatMap(({ targets }) => targets.map(({ progress }) => progress))]));

describe('communes', () => {
  it('are the units of commune level, each with the levels above and its own readings', () => {
    const { communes } = buildProfiles(makeProfileData());
    expect(communes.map(({ unit, within, change, readings }) => [unit.id, within, change, readings.map(({ id }) => id)])).toEqual([
      ['yen-hoa-14722', ['huyện Yên Mô', 'tỉnh Ninh Bình'], null, ['yen-hoa-ho-so']],
      ['duc-giang-00124', ['thành phố Hà Nội'], null, ['duc-giang-ho-so']],
    ]);
  });

  it('carry their change of boundary', () => {
    const data = makeProfileData();
    const units = data.units.map((unit) => (unit.id === 'yen-hoa-14722' ? { ...unit, validTo: '2025-06-30' } : unit));
    expect(buildProfiles({ ...data, units }).communes[0]?.change).toMatchObject({ kind: 'ended', nextDay: '2025-07-01' });
  });

  it('name the place and the indicator in each reading', () => {
    expect(buildProfiles(makeProfileData()).communes[0]?.readings).toEqual([
      {
        ...makeObservation(), unitId: 'yen-hoa-14722', unitName: 'xã Yên Hòa', targets: [],
        indicator: { id: 'ho-so', name: 'Tỷ lệ hồ sơ nộp qua mạng', topic: 'chinh-quyen-so', kind: 'share', unit: '%', caution: undefined },
      },
    ]);
  });
});

describe('targets', () => {
  it.each([
    ['vn', { 'Yên Hòa': ['not-reached'], 'Đức Giang': ['reached'] }],
    ['ninh-binh-37', { 'Yên Hòa': ['not-reached'], 'Đức Giang': [] }],
    ['yen-mo-377', { 'Yên Hòa': ['not-reached'], 'Đức Giang': [] }],
    ['yen-hoa-14722', { 'Yên Hòa': ['not-reached'], 'Đức Giang': [] }],
    ['ha-noi-01', { 'Yên Hòa': [], 'Đức Giang': ['reached'] }],
  ])('of scope %s apply only inside it', (scope, expected) => expect(outcomes(withTarget(scope))).toEqual(expected));

  it('do not apply to a target that the place set itself', () => {
    const observations = [{ unit: 'yen-hoa-14722', observations: [makeObservation({ kind: 'target' })] }];
    const { communes } = buildProfiles({ ...withTarget('vn'), observations });
    expect(communes[0]?.readings.map(({ kind, targets }) => [kind, targets])).toEqual([['target', []]]);
  });

  it('carry the framework that sets them', () => {
    expect(buildProfiles(withTarget('vn')).communes[0]?.readings[0]?.targets).toEqual([
      { ...makeTarget(), frameworkName: 'Nghị quyết 18', frameworkStatus: 'ended', statusNote: 'Đã hết hạn.', progress: 'not-reached' },
    ]);
  });
});

describe('indicators', () => {
  it('stand in Vietnamese order, each with the readings of all places', () => {
    const indicators = [makeIndicator({ id: 'duong', name: 'Đường' }), makeIndicator({ id: 'ho-so', name: 'Dân' }), makeIndicator({ id: 'ap', name: 'Ấp' })];
    const profiles = buildProfiles(makeProfileData({ indicators })).indicators;
    expect(profiles.map(({ indicator, readings }) => [indicator.name, readings.map(({ id }) => id)])).toEqual([
      ['Ấp', []],
      ['Dân', ['yen-hoa-ho-so', 'duc-giang-ho-so']],
      ['Đường', []],
    ]);
  });

  it.each([
    ['vn', 'cả nước'],
    ['ninh-binh-37', 'tỉnh Ninh Bình'],
    ['yen-hoa-14722', 'xã Yên Hòa'],
  ])('name the scope %s of a target “%s”', (scope, scopeName) => {
    expect(buildProfiles(withTarget(scope)).indicators[0]?.targets).toMatchObject([{ scopeName, frameworkName: 'Nghị quyết 18' }]);
  });
});

describe('unknown ids are refused', () => {
  it.each<[string, Partial<ProfileData>]>([
    ['unit of an observation', { observations: [{ unit: 'la', observations: [makeObservation()] }] }],
    ['indicator of an observation', { observations: [{ unit: 'yen-hoa-14722', observations: [makeObservation({ indicator: 'la' })] }] }],
    ['framework of a target', { indicators: [makeIndicator({ targets: [makeTarget({ framework: 'la' })] })] }],
    ['scope of a target', { indicators: [makeIndicator({ targets: [makeTarget({ scope: 'la' })] })] }],
  ])('%s', (_, changes) => expect(() => buildProfiles(makeProfileData(changes))).toThrow('Unexpected id `la`, expected one of: '));
});
