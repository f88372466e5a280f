import { expect, it } from 'vitest';
import { distinctIds } from '../../../src/open-data/distinct-ids.ts';

it.each([
  [['a', 'b'], ['a', 'b']],
  [['a', 'a', 'a'], ['a', 'a-2', 'a-3']],
  [['a', 'a', 'a-2'], ['a', 'a-3', 'a-2']],
  [['a-2', 'a', 'a'], ['a-2', 'a', 'a-3']],
  [['a-2', 'a-2', 'a', 'a'], ['a-2', 'a-2-2', 'a', 'a-3']],
])('%j become %j', (ids, distinct) => expect(distinctIds(ids)).toEqual(distinct));
