import { describe, expect, it } from 'vitest';
import { factSchema } from '../../../src/schemas/fact.ts';
import { issuesOf } from '../../fixtures/schema-issues.ts';
import { nullable, openGroups, optional, unchecked } from '../../fixtures/schema-places.ts';

describe.each([
  { id: 'dieu-1', as: 'observation', at: 'yen-hoa-ho-so' },
  { id: 'dieu-1', as: 'target', at: 'muc-tieu-ho-so' },
  { id: 'dieu-1', as: 'statement', at: 'yen-hoa-lap-to' },
  { id: 'dieu-1', as: 'prose', at: 'stories/quet-ma' },
  { id: 'dieu-1', as: 'prose', at: 'guides/quet-ma-qr-98' },
  { id: 'dieu-1', as: 'prose', at: 'pilots/yen-hoa' },
  { id: 'dieu-1', as: 'left-out', why: 'Không nói về nơi nào.' },
])('a fact as $as $at', (fact) => {
  it('is accepted as it is', () => expect(factSchema.parse(fact)).toEqual(fact));
  it('has every field checked, none left out or null, and no other', () => {
    expect([unchecked, openGroups, optional, nullable].flatMap((places) => places(factSchema, fact))).toEqual([]);
  });
});

it.each([
  ['no id', { as: 'left-out', why: 'Không rõ.' }, 'id invalid_type'],
  ['a toneful id', { id: 'điều-1', as: 'left-out', why: 'Không rõ.' }, 'id invalid_format'],
  ['another kind', { id: 'dieu-1', as: 'figure', at: 'so-bang' }, 'as invalid_union'],
  ['no kind', { id: 'dieu-1', at: 'so-bang' }, 'as invalid_union'],
  ['no place', { id: 'dieu-1', as: 'observation' }, 'at invalid_type'],
  ['a toneful place', { id: 'dieu-1', as: 'target', at: 'mục-tiêu' }, 'at invalid_format'],
  ['prose outside the entries', { id: 'dieu-1', as: 'prose', at: 'glossary/cds' }, 'at invalid_format'],
  ['prose without a collection', { id: 'dieu-1', as: 'prose', at: 'yen-hoa' }, 'at invalid_format'],
  ['nothing said about why it is left out', { id: 'dieu-1', as: 'left-out' }, 'why invalid_type'],
  ['a place for what is left out', { id: 'dieu-1', as: 'left-out', why: 'Không rõ.', at: 'so-bang' }, 'unrecognized_keys'],
  ['a reason for what is not left out', { id: 'dieu-1', as: 'statement', at: 'yen-hoa-lap-to', why: 'Vì vậy.' }, 'unrecognized_keys'],
])('refuses %s', (_, fact, issue) => expect(issuesOf(factSchema, fact)).toEqual([issue]));
