import { expect, it } from 'vitest';
import { nearest } from '../../../src/domain/related.ts';

const entry = (id: string, guides: string[], readers: string[] = []) => ({ id, guides, readers });
const one = entry('mot', ['zalo', 'qr'], ['can-bo']);

it.each([
  ['most shared guides first', [entry('a', ['qr']), entry('b', ['zalo', 'qr'])], ['b', 'a']],
  ['then most readers in common', [entry('a', ['qr'], ['nong-dan']), entry('b', ['qr'], ['can-bo'])], ['b', 'a']],
  ['then as they came', [entry('a', ['qr']), entry('b', ['zalo'])], ['a', 'b']],
  ['never itself, nor what shares no guide', [one, entry('a', ['vneid'], ['can-bo'])], []],
  ['at most three', [entry('a', ['qr']), entry('b', ['qr']), entry('c', ['qr']), entry('d', ['qr'])], ['a', 'b', 'c']],
])('%s', (_, others, ids) => expect(nearest(one, others).map(({ id }) => id)).toEqual(ids));
