import { describe, expect, it } from 'vitest';
import { ancestors } from '../../../../src/domain/unit/lineage.ts';
import { createRegistry } from '../../../../src/domain/unit/registry.ts';
import { makeUnit } from '../../../fixtures/units.ts';

const ninhBinh = makeUnit({ id: 'ninh-binh-37', code: '37', kind: 'tỉnh' });
const yenMo = makeUnit({ id: 'yen-mo-377', code: '377', kind: 'huyện', parent: 'ninh-binh-37' });
const yenHoa = makeUnit({ id: 'yen-hoa-14722', code: '14722', parent: 'yen-mo-377' });
const ownParent = { ...ninhBinh, parent: 'ninh-binh-37' };
const looped = { ...ninhBinh, parent: 'yen-mo-377' };

describe('ancestors', () => {
  it.each([
    ['commune', yenHoa, ['yen-mo-377', 'ninh-binh-37']],
    ['district', yenMo, ['ninh-binh-37']],
    ['province', ninhBinh, []],
  ])('gives the parents of a %s, nearest first', (_, unit, ids) => {
    expect(ancestors(unit, createRegistry([ninhBinh, yenHoa, yenMo])).map(({ id }) => id)).toEqual(ids);
  });

  it.each([
    ['missing parent', yenHoa, [ninhBinh, yenHoa], 'Unexpected unit `yen-mo-377`'],
    ['missing grandparent', yenHoa, [yenMo, yenHoa], 'Unexpected unit `ninh-binh-37`'],
    ['unit that is its own parent', ownParent, [ownParent], 'Unexpected loop of parents at `ninh-binh-37`'],
    ['loop', yenHoa, [yenHoa, yenMo, looped], 'Unexpected loop of parents at `yen-mo-377`'],
  ])('refuses a %s', (_, unit, units, message) => expect(() => ancestors(unit, createRegistry(units))).toThrow(message));
});
