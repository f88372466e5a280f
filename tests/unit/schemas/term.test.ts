import { expect, it } from 'vitest';
import { termSchema } from '../../../src/schemas/term.ts';
import { changed, issuesOf, type Mistake } from '../../fixtures/schema-issues.ts';
import { term } from '../../fixtures/schema-objects.ts';

it('accepts the least and fills in the rest', () => expect(termSchema.parse(term)).toEqual({ ...term, aliases: [], guides: [] }));

it.each<Mistake>([
  ['an unknown field', { nghia: 'chuyển đổi số' }, 'unrecognized_keys'],
  ['an empty expansion', { expansion: '' }, 'expansion too_small'],
  ['one alias outside a list', { aliases: 'số hóa' }, 'aliases invalid_type'],
  ['a number among the aliases', { aliases: ['số hóa', 4] }, 'aliases.1 invalid_type'],
  ['one guide outside a list', { guides: 'quet-ma-qr' }, 'guides invalid_type'],
  ['a guide by its title', { guides: ['Quét mã QR'] }, 'guides.0 invalid_format'],
  ['decomposed letters', { explanation: 'Đường làng'.normalize('NFD') }, 'explanation custom'],
])('refuses %s', (_, change, issue) => expect(issuesOf(termSchema, changed(term, change))).toEqual([issue]));
