import { describe, expect, it } from 'vitest';
import { buildProfiles, type ProfileData } from '../../../../src/domain/profile/build-profiles.ts';
import type { Statement } from '../../../../src/domain/profile/profile.ts';
import { makeIndicator, makeObservation, makeProfileData, makeTarget } from '../../../fixtures/profile-data.ts';
import { makeUnit } from '../../../fixtures/units.ts';

const withTarget = (scope: string) => makeProfileData({ indicators: [makeIndicator({ targets: [makeTarget({ scope })] })] });
const profileOf = (data: ProfileData, id: string) => buildProfiles(data).units.find(({ unit }) => unit.id === id);

/** Each unit that has readings, with the progress it shows against every target that applies to it. */
const outcomes = (data: ProfileData) =>
  Object.fromEntries(
    buildProfiles(data).units.flatMap(({ unit, readings }) =>
      readings.length > 0 ? [[unit.name, readings.flatMap(({ targets }) => targets.map(({ progress }) => progress))]] : [],
    ),
  );

describe('units', () => {
  it('stand with the levels above, the levels below and their own readings', () => {
    const names = (links: { name: string }[]) => links.map(({ name }) => name);
    expect(buildProfiles(makeProfileData()).units.map(({ unit, within, parts, readings }) => [unit.id, names(within), names(parts), readings.map(({ id }) => id)])).toEqual([
      ['ninh-binh-37', [], ['huyện Yên Mô'], []],
      ['yen-mo-377', ['tỉnh Ninh Bình'], ['xã Yên Hòa'], []],
      ['yen-hoa-14722', ['huyện Yên Mô', 'tỉnh Ninh Bình'], [], ['yen-hoa-ho-so']],
      ['ha-noi-01', [], ['phường Đức Giang'], []],
      ['duc-giang-00124', ['thành phố Hà Nội'], [], ['duc-giang-ho-so']],
    ]);
  });

  it('carry their changes of boundary', () => {
    const data = makeProfileData();
    const units = data.units.map((unit) => (unit.id === 'yen-hoa-14722' ? { ...unit, validTo: '2025-06-30' } : unit));
    expect(profileOf({ ...data, units }, 'yen-hoa-14722')?.changes).toMatchObject([{ kind: 'ended', nextDay: '2025-07-01' }]);
  });

  it('list the parts of both times, and each part the levels above at its own time', () => {
    const data = makeProfileData();
    const ended = { ...data.units[2]!, validTo: '2025-06-30' };
    const follower = { ...ended, id: 'yen-mo-14701', code: '14701', name: 'Yên Mô', parent: 'ninh-binh-37', validFrom: '2025-07-01', validTo: null };
    const { units } = buildProfiles({ ...data, units: [...data.units.filter(({ id }) => id !== ended.id), ended, follower] });
    const links = (id: string) => units.find(({ unit }) => unit.id === id);
    expect(links('ninh-binh-37')?.parts).toEqual([{ id: 'yen-mo-377', name: 'huyện Yên Mô' }, { id: 'yen-mo-14701', name: 'xã Yên Mô' }]);
    expect(links('yen-mo-14701')?.within).toEqual([{ id: 'ninh-binh-37', name: 'tỉnh Ninh Bình' }]);
    expect(links('yen-hoa-14722')?.within).toEqual([{ id: 'yen-mo-377', name: 'huyện Yên Mô' }, { id: 'ninh-binh-37', name: 'tỉnh Ninh Bình' }]);
  });

  it('name the units of the same programme', () => {
    const programmes = [{ name: 'được chọn thí điểm', units: ['yen-hoa-14722', 'duc-giang-00124'] }];
    expect(profileOf(makeProfileData({ programmes }), 'yen-hoa-14722')?.similar).toEqual([{ id: 'duc-giang-00124', name: 'phường Đức Giang', why: 'cùng được chọn thí điểm' }]);
  });

  it('carry the statements about them, from every file', () => {
    const statement = (id: string): Statement => ({ id, kind: 'event', topic: 'ha-tang', text: 'Xã lắp loa.', asOf: '2022', source: 'bai-bao', quote: 'lắp loa' });
    const statements = [{ unit: 'yen-hoa-14722', statements: [statement('a')] }, { unit: 'ha-noi-01', statements: [statement('b')] }, { unit: 'yen-hoa-14722', statements: [statement('c')] }];
    expect(profileOf(makeProfileData({ statements }), 'yen-hoa-14722')?.statements.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(profileOf(makeProfileData({ statements }), 'duc-giang-00124')?.statements).toEqual([]);
  });

  it('name the place, the indicator and the framework in each reading', () => {
    const observations = [{ unit: 'yen-hoa-14722', observations: [makeObservation({ framework: 'nq-18' })] }];
    expect(profileOf(makeProfileData({ observations }), 'yen-hoa-14722')?.readings).toEqual([
      {
        ...makeObservation({ framework: 'nq-18' }), unitId: 'yen-hoa-14722', unitName: 'xã Yên Hòa', targets: [], frameworkName: 'Nghị quyết 18',
        indicator: { id: 'ho-so', name: 'Tỷ lệ hồ sơ nộp qua mạng', topic: 'chinh-quyen-so', kind: 'share', unit: '%', direction: 'more', timeComparable: true, caution: undefined },
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
    expect(profileOf({ ...withTarget('vn'), observations }, 'yen-hoa-14722')?.readings.map(({ kind, targets }) => [kind, targets])).toEqual([['target', []]]);
  });

  it.each([
    ['vn', 'viet-nam-vn'],
    ['ninh-binh-37', 'ninh-binh-37'],
    ['yen-hoa-14722', 'yen-hoa-14722'],
  ])('of scope %s stand with %s itself, value or no value, and with nobody else', (scope, id) => {
    const data = withTarget(scope);
    const nation = makeUnit({ id: 'viet-nam-vn', code: 'VN', name: 'Việt Nam', kind: 'quốc gia' });
    const { units } = buildProfiles({ ...data, units: [nation, ...data.units], observations: [] });
    expect(units.filter(({ targets }) => targets.length > 0).map(({ unit, targets }) => [unit.id, targets])).toEqual([
      [id, [{
        indicator: { id: 'ho-so', name: 'Tỷ lệ hồ sơ nộp qua mạng', unit: '%' },
        target: expect.objectContaining({ ...makeTarget({ scope }), frameworkName: 'Nghị quyết 18' }),
      }]],
    ]);
  });

  it('that are a range count from their lower end', () => {
    const data = makeProfileData({ indicators: [makeIndicator({ targets: [makeTarget({ value: { from: 21, to: 30 } })] })] });
    expect(outcomes(data)).toEqual({ 'Yên Hòa': ['reached'], 'Đức Giang': ['reached'] });
  });

  it('carry the framework that sets them', () => {
    expect(profileOf(withTarget('vn'), 'yen-hoa-14722')?.readings[0]?.targets).toEqual([
      { ...makeTarget(), frameworkName: 'Nghị quyết 18', frameworkSource: 'van-ban', frameworkStatus: 'ended', statusNote: 'Đã hết hạn.', scopeName: 'cả nước', progress: 'not-reached' },
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
  it.each<[string, 'unit' | 'indicator' | 'framework', Partial<ProfileData>]>([
    ['unit of an observation', 'unit', { observations: [{ unit: 'la', observations: [makeObservation()] }] }],
    ['indicator of an observation', 'indicator', { observations: [{ unit: 'yen-hoa-14722', observations: [makeObservation({ indicator: 'la' })] }] }],
    ['framework of an observation', 'framework', { observations: [{ unit: 'yen-hoa-14722', observations: [makeObservation({ framework: 'la' })] }] }],
    ['framework of a target', 'framework', { indicators: [makeIndicator({ targets: [makeTarget({ framework: 'la' })] })] }],
    ['scope of a target', 'unit', { indicators: [makeIndicator({ targets: [makeTarget({ scope: 'la' })] })] }],
    ['unit of a programme', 'unit', { programmes: [{ name: 'x', units: ['la'] }] }],
  ])('%s', (_, kind, changes) => {
    const message = { unit: 'Unexpected unit `la`', indicator: 'Unexpected id `la`, expected one of: ho-so', framework: 'Unexpected id `la`, expected one of: nq-18' }[kind];
    expect(() => buildProfiles(makeProfileData(changes))).toThrow(new Error(message));
  });
});
