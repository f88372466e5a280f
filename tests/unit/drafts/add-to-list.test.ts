import { expect, it } from 'vitest';
import { addToList } from '../../../src/drafts/add-to-list.ts';

it.each([
  ['[]\n', '[\n  {\n    "id": "x"\n  }\n]\n'],
  ['[\n]', '[\n  {\n    "id": "x"\n  }\n]\n'],
  ['[\n  { "id": "a" }\n]\n', '[\n  { "id": "a" },\n  {\n    "id": "x"\n  }\n]\n'],
])('%j', (list, expected) => expect(addToList(list, { id: 'x' })).toBe(expected));
