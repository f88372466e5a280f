import { expect, it } from 'vitest';
import { programmeSchema } from '../../../src/schemas/programme.ts';
import { changed, issuesOf, type Mistake } from '../../fixtures/schema-issues.ts';
import { programme } from '../../fixtures/schema-objects.ts';

it('accepts the least as it is', () => expect(programmeSchema.parse(programme)).toEqual(programme));

it.each<Mistake>([
  ['an unknown field', { year: 2021 }, 'unrecognized_keys'],
  ['one unit, which has nobody to compare with', { units: ['yen-hoa-14722'] }, 'units too_small'],
  ['a toneful unit', { units: ['yen-hoa-14722', 'yên-từ'] }, 'units.1 invalid_format'],
  ['an empty name', { name: '' }, 'name too_small'],
])('refuses %s', (_, change, issue) => expect(issuesOf(programmeSchema, changed(programme, change))).toEqual([issue]));
