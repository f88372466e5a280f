import { expect, it } from 'vitest';
import { columnLetters } from '../../../src/import/table.ts';

it.each([[0, 'A'], [3, 'D'], [25, 'Z'], [26, 'AA'], [51, 'AZ'], [52, 'BA'], [701, 'ZZ'], [702, 'AAA']])('column %d is %s', (column, letters) => expect(columnLetters(column)).toBe(letters));
