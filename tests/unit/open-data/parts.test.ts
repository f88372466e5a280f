import { describe, expect, it } from 'vitest';
import { createParts } from '../../../src/open-data/parts.ts';
import type { Row } from '../../../src/open-data/table.ts';
import { fixtureTables } from '../../fixtures/open-data.ts';

const parts = createParts(fixtureTables());
const ids = (rows: Row[]) => rows.map(({ id }) => id);

describe('a part of one unit', () => {
  it('has its values, the targets that hold for it, its statements and relations, and their sources', () => {
    const { unit, observations, targets, statements, unit_relations, sources } = parts.unit('yen-hoa-14722');
    expect(unit).toMatchObject({ id: 'yen-hoa-14722', code: '14722' });
    expect(ids(observations)).toEqual(['yen-hoa-chu', 'yen-hoa-khoang', 'yen-hoa-ho-so']);
    expect(ids(targets)).toEqual(['rieng', 'ho-so-nq-18-vn-2025', 'ho-so-nq-18-vn-2025-2']);
    expect(ids(statements)).toEqual(['yen-hoa-phat-thanh']);
    expect(ids(unit_relations)).toEqual(['xa-yen-hoa-14722-thanh-yen-mo-14701']);
    expect(ids(sources)).toEqual(['bai-bao', 'bang-chuyen-doi', 'van-ban']);
  });

  it('has no targets for a target it set itself', () => {
    expect(parts.unit('duc-giang-00124').targets).toEqual([]);
  });

  it('has the targets of the whole country even when its parents are not known', () => {
    expect(ids(parts.unit('tach-roi-00001').targets)).toEqual(['ho-so-nq-18-vn-2025', 'ho-so-nq-18-vn-2025-2']);
  });

  it('has both its predecessors', () => {
    expect(ids(parts.unit('yen-mo-14701').unit_relations)).toEqual(['xa-yen-hoa-14722-thanh-yen-mo-14701', 'thi-tran-yen-thinh-thanh-yen-mo-14701']);
  });

  it('without figures has empty lists', () => {
    expect(parts.unit('viet-nam-vn')).toMatchObject({ observations: [], targets: [], statements: [], unit_relations: [] });
  });
});

describe('a part of one indicator', () => {
  it('has its values and all its targets', () => {
    const { indicator, observations, targets, sources } = parts.indicator('ho-so');
    expect(indicator).toMatchObject({ id: 'ho-so' });
    expect(ids(observations)).toEqual(['duc-giang-muc-tieu', 'tach-roi-ho-so', 'yen-hoa-khoang', 'yen-hoa-ho-so']);
    expect(targets).toHaveLength(3);
    expect(ids(sources)).toEqual(['bai-bao', 'van-ban']);
  });
});

it('of an unknown id is refused', () => {
  expect(() => parts.unit('khong-co')).toThrow('Unexpected id `khong-co`');
  expect(() => parts.indicator('khong-co')).toThrow('Unexpected id `khong-co`');
});
