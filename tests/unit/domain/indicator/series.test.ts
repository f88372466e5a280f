import { describe, expect, it } from 'vitest';
import { groupSeries } from '../../../../src/domain/indicator/series.ts';
import { makeReading } from '../../../fixtures/profile-data.ts';

const reading = (indicator: string, asOf: string, unitId = 'yen-hoa-14722') => makeReading({ unitId, asOf, indicator: { id: indicator } });

describe('groupSeries', () => {
  it('groups by indicator in order of first appearance, newest first', () => {
    const readings = [reading('loa', '2022'), reading('ho-so', '2021'), reading('loa', '2023-06'), reading('loa', '2022-03'), reading('ho-so', '2021/2024')];
    expect(groupSeries(readings).map(({ indicator, readings }) => [indicator.id, readings.map(({ asOf }) => asOf)])).toEqual([
      ['loa', ['2023-06', '2022', '2022-03']],
      ['ho-so', ['2021/2024', '2021']],
    ]);
  });

  it('gives nothing for nothing', () => expect(groupSeries([])).toEqual([]));

  it('refuses readings of two units: a series never crosses a merger', () => {
    expect(() => groupSeries([reading('loa', '2022'), reading('loa', '2023', 'yen-mo-14701')])).toThrow('several units');
  });
});
