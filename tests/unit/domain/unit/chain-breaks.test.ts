import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chainBreaks } from '../../../../src/domain/unit/chain-breaks.ts';
import { createRegistry } from '../../../../src/domain/unit/registry.ts';
import { finalHeirs, similarUnits } from '../../../../src/domain/unit/similar.ts';
import { covers } from '../../../../src/domain/unit/validity.ts';
import { breakings, validUnits } from '../../../fixtures/unit-chains.ts';
import { makeUnit, takenFrom } from '../../../fixtures/units.ts';

const old = makeUnit({ code: '14611', id: 'cu', validTo: '2025-06-30' });
const heir = makeUnit({ code: '14611', id: 'moi', validFrom: '2025-07-01', predecessors: [takenFrom(old, 'whole')], deed: 'Nghị quyết' });

describe('chainBreaks', () => {
  it.each([
    ['a chain under one code', [old, heir]],
    ['a predecessor that is not in the data, under the heir’s own code', [heir]],
    ['a predecessor without code', [makeUnit({ code: '1', validFrom: '2025-07-01', predecessors: [{ ...takenFrom(old, 'whole'), code: null }], deed: 'Nghị quyết' })]],
    ['a district that ended', [makeUnit({ code: '377', kind: 'huyện', validTo: '2025-06-30' })]],
    ['a note in place of a deed', [old, { ...heir, deed: undefined, note: 'Chưa tra được.' }]],
    ['two units of one code, one after the other', [old, heir, makeUnit({ code: '14611', id: 'xua', validTo: '2020-12-31' })].map((unit) => (unit.id === 'cu' ? { ...unit, validFrom: '2021-01-01', predecessors: [takenFrom(old, 'whole')], note: 'Gộp.' } : unit))],
    ['a parent that does not exist', [makeUnit({ code: '1', parent: 'khong-co' })]],
  ])('lets %s be', (_, units) => expect(chainBreaks(units)).toEqual([]));

  it('gives one break for one mistake', () => {
    expect(chainBreaks([old, { ...heir, validFrom: '2025-07-02' }])).toEqual([expect.objectContaining({ kind: 'gap', part: 0, earlier: old })]);
    expect(chainBreaks([{ ...old, validTo: '2025-07-01' }, heir])).toEqual([expect.objectContaining({ kind: 'overlap', unit: heir, part: 0 })]);
    expect(chainBreaks([{ ...old, parent: 'moi' }, { ...heir, parent: 'cu' }])).toEqual([expect.objectContaining({ kind: 'parent-loop' })]);
  });
});

describe('any history that holds together', () => {
  it('has no break', () => {
    fc.assert(fc.property(validUnits, (units) => { expect(chainBreaks(units)).toEqual([]); }), { numRuns: 300 });
  });

  it.each(breakings)('is broken by $name', ({ kind, fits, breaks }) => {
    let broken = 0;
    fc.assert(fc.property(validUnits, (units) => {
      const unit = fits(units);
      if (!unit) return;
      broken += 1;
      expect(chainBreaks(breaks(unit, units)).map((found) => found.kind)).toContain(kind);
    }), { numRuns: 200 });
    expect(broken).toBeGreaterThan(50);
  });

  it('lets every unit be followed to units of today, and compared', () => {
    fc.assert(fc.property(validUnits, (units) => {
      const registry = createRegistry(units);
      for (const unit of units) {
        const heirs = finalHeirs(unit, registry);
        expect(heirs.length).toBeGreaterThan(0);
        expect(heirs.every(({ validTo }) => validTo === null)).toBe(true);
        expect(similarUnits(unit, registry, [{ name: 'thí điểm', units: units.map(({ id }) => id) }]).map(({ id }) => id)).not.toContain(unit.id);
      }
    }));
  });

  it('has at most one unit of each code on any day', () => {
    fc.assert(fc.property(validUnits, fc.integer({ min: 2009, max: 2016 }), (units, year) => {
      const codes = units.filter((unit) => covers(unit, `${year}-06-15`)).map(({ code }) => code);
      expect(new Set(codes).size).toBe(codes.length);
    }));
  });
});

it('finalHeirs comes to an end in a broken history too', () => {
  fc.assert(fc.property(validUnits, fc.constantFrom(...breakings), (units, { fits, breaks }) => {
    const unit = fits(units);
    const after = unit ? breaks(unit, units) : units;
    const registry = createRegistry(after);
    for (const one of after) expect(finalHeirs(one, registry).length).toBeLessThanOrEqual(after.length);
  }));
});
