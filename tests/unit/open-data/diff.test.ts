import { describe, expect, it } from 'vitest';
import { diffRecords, isEmpty } from '../../../src/open-data/diff.ts';
import type { Row } from '../../../src/open-data/table.ts';

const diff = (before: Row[], after: Row[]) => diffRecords({ observations: before }, { observations: after }, (table, row) => `${table} ${row['id']}`);
const row = { id: 'a', value: 7.5, quote: 'đạt\n"7,5%"', code: '00124' };
const change = { table: 'observations', id: 'a', name: 'observations a' };

describe('two versions differ', () => {
  it.each([
    ['not at all', [row], [{ ...row }], []],
    ['not by the order of rows or columns', [row, { id: 'b' }], [{ id: 'b' }, { code: '00124', quote: row.quote, value: 7.5, id: 'a' }], []],
    ['by a value', [row], [{ ...row, value: 8 }], [{ ...change, field: 'value', from: 7.5, to: 8 }]],
    ['by zero for nothing', [{ ...row, value: null }], [{ ...row, value: 0 }], [{ ...change, field: 'value', from: null, to: 0 }]],
    ['by a number that became text', [row], [{ ...row, value: '7.5' }], [{ ...change, field: 'value', from: 7.5, to: '7.5' }]],
    ['by a zero at the front', [row], [{ ...row, code: '0124' }], [{ ...change, field: 'code', from: '00124', to: '0124' }]],
    ['by a new line in a quote', [row], [{ ...row, quote: 'đạt "7,5%"' }], [{ ...change, field: 'quote', from: row.quote, to: 'đạt "7,5%"' }]],
    ['by a range that became a number', [{ id: 'a', value: 3, value_to: 5 }], [{ id: 'a', value: 3, value_to: null }], [{ ...change, field: 'value_to', from: 5, to: null }]],
    ['by a column that came', [{ id: 'a' }], [{ id: 'a', note: 'x' }], [{ ...change, field: 'note', from: null, to: 'x' }]],
    ['by a column that went', [{ id: 'a', note: 'x' }], [{ id: 'a' }], [{ ...change, field: 'note', from: 'x', to: null }]],
    ['not by an empty column that came', [{ id: 'a' }], [{ id: 'a', note: null }], []],
  ] as [string, Row[], Row[], object[]][])('%s', (_, before, after, changed) => expect(diff(before, after)).toEqual({ added: [], changed, removed: [] }));

  it('by rows that came and went', () => {
    expect(diff([{ id: 'a' }, { id: 'b' }], [{ id: 'b' }, { id: 'c' }])).toEqual({
      added: [{ table: 'observations', id: 'c', name: 'observations c' }],
      changed: [],
      removed: [change],
    });
  });

  it('by a whole table that one has not', () => {
    const { added, removed } = diffRecords({ sources: [{ id: 's' }] }, { statements: [{ id: 't' }] }, () => 'x');
    expect([added, removed]).toEqual([[{ table: 'statements', id: 't', name: 'x' }], [{ table: 'sources', id: 's', name: 'x' }]]);
  });
});

it.each([
  [[row], [row], true],
  [[row], [], false],
  [[], [row], false],
  [[row], [{ ...row, value: 1 }], false],
])('%j to %j is empty: %j', (before, after, empty) => expect(isEmpty(diff(before, after))).toBe(empty));
