import { describe, expect, it } from 'vitest';
import { ancestors } from '../../../../src/domain/unit/lineage.ts';
import { makeUnit } from '../../../fixtures/units.ts';

const ninhBinh = makeUnit({ id: 'ninh-binh-37', code: '37', kind: 'tỉnh' });
const yenMo = makeUnit({ id: 'yen-mo-377', code: '377', kind: 'huyện', parent: 'ninh-binh-37' });
const yenHoa = makeUnit({ id: 'yen-hoa-14722', code: '14722', parent: 'yen-mo-377' });

describe('ancestors', () => {
  it.each([
    ['commune', yenHoa, ['yen-mo-377', 'ninh-binh-37']],
    ['district', yenMo, ['ninh-binh-37']],
    ['province', ninhBinh, []],
  ])('gives the parents of a %s, nearest first', (_, unit, ids) => {
    expect(ancestors(unit, [ninhBinh, yenHoa, yenMo]).map(({ id }) => id)).toEqual(ids);
  });

  it.each([
    ['missing parent', yenHoa, [ninhBinh, yenHoa], 'yen-mo-377'],
    ['missing grandparent', yenHoa, [yenMo, yenHoa], 'ninh-binh-37'],
    ['unit that is its own parent', { ...ninhBinh, parent: 'ninh-binh-37' }, [{ ...ninhBinh, parent: 'ninh-binh-37' }], 'ninh-binh-37'],
    ['loop', yenHoa, [yenHoa, yenMo, { ...ninhBinh, parent: 'yen-mo-377' }], 'yen-mo-377'],
  ])('refuses a %s', (_, unit, units, parent) => {
    expect(() => ancestors(unit, units)).toThrow(`Unexpected parent \`${parent}\` of \`${unit.id}\``);
  });
});
