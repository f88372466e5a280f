import { describe, expect, it } from 'vitest';
import { buildProfiles, type ProfileData } from '../../../../src/domain/profile/build-profiles.ts';
import { restoreProfiles, storeProfiles, type StoredProfiles } from '../../../../src/domain/profile/compact.ts';
import { makeIndicator, makeObservation, makeProfileData, makeTarget } from '../../../fixtures/profile-data.ts';

/** Profiles as they come out of a file. */
const throughFile = (data: ProfileData) => restoreProfiles(JSON.parse(JSON.stringify(storeProfiles(buildProfiles(data)))) as StoredProfiles);

describe('profiles that were stored and restored are the same', () => {
  it.each<[string, Partial<ProfileData>]>([
    ['with readings alone', {}],
    ['with targets of several scopes', { indicators: [makeIndicator({ targets: [makeTarget({ scope: 'ha-noi-01' }), makeTarget(), makeTarget({ value: { from: 20, to: 30 }, by: null })] })] }],
    ['with a caution, and values that no line may join', { indicators: [makeIndicator({ caution: 'Không so.', timeComparable: false })] }],
    ['with a target that the place set itself', { observations: [{ unit: 'yen-hoa-14722', observations: [makeObservation({ kind: 'target', framework: 'nq-18' })] }] }],
    ['with words, ranges and disputes', {
      observations: [{ unit: 'yen-hoa-14722', observations: [makeObservation({ value: 'gần hết' }), makeObservation({ id: 'b', value: { from: 7, to: 8 }, qualifier: 'khoảng', note: 'Lời của xã.', disputes: [{ says: 'Báo ghi 9.' }] })] }],
    }],
    ['with programmes', { programmes: [{ name: 'được chọn', units: ['yen-hoa-14722', 'duc-giang-00124'] }] }],
    ['with two indicators', { indicators: [makeIndicator(), makeIndicator({ id: 'loa', name: 'Loa' })], observations: [{ unit: 'yen-hoa-14722', observations: [makeObservation({ indicator: 'loa' }), makeObservation({ id: 'b' })] }] }],
    ['with nothing', { units: [], indicators: [], observations: [] }],
  ])('%s', (_, changes) => {
    const data = makeProfileData(changes);
    expect(throughFile(data)).toEqual(buildProfiles(data));
  });
});

it('a stored reading says nothing that its unit or its indicator says already', () => {
  const data = makeProfileData({ indicators: [makeIndicator({ targets: [makeTarget({ scope: 'ha-noi-01' }), makeTarget()] })] });
  expect(storeProfiles(buildProfiles(makeProfileData())).units.flatMap(({ readings }) => readings)[0]).not.toHaveProperty('targets');
  const { units, indicators } = storeProfiles(buildProfiles(data));
  expect(units.flatMap(({ readings }) => readings)).toEqual([
    { ...makeObservation(), targets: [1] },
    { ...makeObservation({ id: 'duc-giang-ho-so', value: 90 }), targets: [0, 1] },
  ]);
  expect(indicators.map((stored) => Object.keys(stored).sort())).toEqual([['indicator', 'targets']]);
});
