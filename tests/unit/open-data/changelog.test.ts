import { describe, expect, it } from 'vitest';
import { changesSince, dayInVietnam, makeRelease, previousVersion, withRelease } from '../../../src/open-data/changelog.ts';
import { makeDataset, toJson, type Dataset } from '../../../src/open-data/dataset.ts';
import { fixtureTables } from '../../fixtures/open-data.ts';

/** The fixture's dataset as it comes back from a file. */
const released = (version: string): Dataset => JSON.parse(toJson(makeDataset(fixtureTables(), version))) as Dataset;
const changedTables = () => {
  const tables = fixtureTables();
  tables.observations.rows.find(({ id }) => id === 'yen-hoa-ho-so')!['value'] = 8;
  tables.statements.rows = [];
  return tables;
};

it.each([
  ['2026-11-22T16:59:00Z', '2026-11-22'],
  ['2026-11-22T17:00:00Z', '2026-11-23'],
])('at %s it is %s in Vietnam', (instant, day) => expect(dayInVietnam(new Date(instant))).toBe(day));

describe('the version compared with', () => {
  it.each([
    ['2026-11-22', [], null],
    ['2026-11-22', ['2026-11-22'], null],
    ['2026-12-01', ['2026-11-22'], '2026-11-22'],
    ['2026-12-01', ['2026-12-01', '2026-11-22'], '2026-11-22'],
    ['2027-01-05', ['2026-12-01', '2026-11-22'], '2026-12-01'],
  ])('of %s after %j is %s', (version, versions, previous) => expect(previousVersion(version, versions)).toBe(previous));

  it.each([
    ['2026-11-21', ['2026-11-22'], 'expected `2026-11-22` or later'],
    ['2026-13-01', [], 'expected a day'],
    ['2026-11', [], 'expected a day'],
    ['2021/202222', [], 'expected a day'],
    ['../sources', [], 'expected a day'],
  ])('of %s after %j is refused: %s', (version, versions, words) => expect(() => previousVersion(version, versions)).toThrow(words));
});

describe('a release', () => {
  it('that is the first lists nothing', () => {
    expect(makeRelease(fixtureTables(), '2026-11-22', null)).toMatchObject({ version: '2026-11-22', previous: null, added: [], changed: [], removed: [], counts: { observations: 5, units: 6 } });
  });

  it('of the same data has no changes, through the file and back', () => {
    expect(makeRelease(fixtureTables(), '2026-12-01', released('2026-11-22'))).toMatchObject({ previous: '2026-11-22', added: [], changed: [], removed: [] });
  });

  it('lists old and new, with names', () => {
    const { changed, removed } = makeRelease(changedTables(), '2026-12-01', released('2026-11-22'));
    expect(changed).toEqual([{ table: 'observations', id: 'yen-hoa-ho-so', name: 'Tỷ lệ hồ sơ nộp qua mạng, xã Yên Hòa, năm 2022', field: 'value', from: 7.5, to: 8 }]);
    expect(removed).toEqual([{ table: 'statements', id: 'yen-hoa-phat-thanh', name: 'xã Yên Hòa: Xã lắp loa.' }]);
    expect(changesSince(changedTables(), released('2026-11-22'))).toEqual({ added: [], changed, removed });
  });

  it('made twice on a day stands once in the log, newest first', () => {
    const [first, second] = [makeRelease(fixtureTables(), '2026-11-22', null), makeRelease(changedTables(), '2026-12-01', released('2026-11-22'))];
    const log = withRelease(withRelease([], first), second);
    expect(log.map(({ version }) => version)).toEqual(['2026-12-01', '2026-11-22']);
    expect(withRelease(log, second)).toEqual(log);
    const rewritten = makeRelease(fixtureTables(), '2026-12-01', released('2026-11-22'));
    expect(withRelease(log, rewritten)).toEqual([rewritten, first]);
  });
});
