import { expect, it } from 'vitest';
import { statementSchema, statementsFileSchema } from '../../../src/schemas/statement.ts';
import { changed, issuesOf, type Mistake } from '../../fixtures/schema-issues.ts';
import { statement, statementsFile } from '../../fixtures/schema-objects.ts';

it('accepts the least as it is', () => expect(statementsFileSchema.parse(statementsFile)).toEqual(statementsFile));

it.each<Mistake>([
  ['an unknown field', { value: 5 }, 'unrecognized_keys'],
  ['another kind', { kind: 'rumour' }, 'kind invalid_value'],
  ['another topic', { topic: 'y-te-so' }, 'topic invalid_value'],
  ['a date in words', { asOf: 'năm 2021' }, 'asOf custom'],
  ['an empty quote', { quote: '' }, 'quote too_small'],
  ['a toneful id', { id: 'lập-tổ' }, 'id invalid_format'],
])('refuses a statement with %s', (_, change, issue) => expect(issuesOf(statementSchema, changed(statement, change))).toEqual([issue]));

it.each<Mistake>([
  ['an unknown field', { ten: 'Yên Hòa' }, 'unrecognized_keys'],
  ['no statement', { statements: [] }, 'statements too_small'],
])('refuses a file with %s', (_, change, issue) => expect(issuesOf(statementsFileSchema, changed(statementsFile, change))).toEqual([issue]));
