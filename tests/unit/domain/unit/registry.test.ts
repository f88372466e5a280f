import { describe, expect, it } from 'vitest';
import { createRegistry } from '../../../../src/domain/unit/registry.ts';
import type { Unit } from '../../../../src/domain/unit/unit.ts';
import { makeUnit, takenFrom } from '../../../fixtures/units.ts';

const yenMo = makeUnit({ id: 'yen-mo-377', code: '377', kind: 'huyện' });
const old = makeUnit({ id: 'khanh-nhac-14611-den-2025', code: '14611', parent: 'yen-mo-377', validTo: '2025-06-30' });
const older = makeUnit({ id: 'khanh-nhac-14611-den-2019', code: '14611', validTo: '2019-12-31' });
const now = makeUnit({ id: 'khanh-nhac-14611', code: '14611', validFrom: '2025-07-01', predecessors: [takenFrom(old, 'whole')] });
const early = makeUnit({ code: '14617', validFrom: '2020-01-01', predecessors: [takenFrom(older, 'part'), { ...takenFrom(older, 'part'), code: null }] });
const registry = createRegistry([yenMo, old, older, now, early]);

const ids = (units: readonly (Unit | undefined)[]) => units.map((unit) => unit?.id);

describe('the registry of units', () => {
  it('gives a unit by its id, and refuses an unknown one', () => {
    expect(registry.unit('yen-mo-377')).toBe(yenMo);
    expect(() => registry.unit('yen-mo')).toThrow('Unexpected unit `yen-mo`');
  });

  it('gives the units one level below', () => {
    expect(ids(registry.childrenOf('yen-mo-377'))).toEqual([old.id]);
    expect(registry.childrenOf(old.id)).toEqual([]);
  });

  it.each([
    ['a unit of one code', old, ['khanh-nhac-14611']],
    ['an earlier unit of the same code', older, ['xa-14617']],
    ['a unit that exists', now, []],
    ['a district nobody followed', yenMo, []],
  ])('gives the heirs of %s', (_, unit, heirs) => expect(ids(registry.heirsOf(unit))).toEqual(heirs));

  it.each([
    ['14611', 'khanh-nhac-14611'],
    ['377', 'yen-mo-377'],
    ['99999', undefined],
  ])('finds the unit of code %s that is in force: %s', (code, id) => expect(registry.inForce(code)?.id).toBe(id));

  it.each([
    ['14611', '2025-07-01', 'khanh-nhac-14611-den-2025'],
    ['14611', '2020-01-01', 'khanh-nhac-14611-den-2019'],
    ['14611', '2025-07-02', undefined],
    [null, '2025-07-01', undefined],
  ])('finds the unit of code %s that ended the day before %s: %s', (code, firstDay, id) => expect(registry.endedBefore(code, firstDay)?.id).toBe(id));
});
