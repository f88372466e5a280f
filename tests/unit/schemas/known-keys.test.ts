import { expect, it } from 'vitest';
import { dataSchemas, entrySchemas } from '../../../src/schemas/index.ts';
import { knownKeys } from '../../../src/schemas/known-keys.ts';

const { stories, guides } = entrySchemas;
const { units, observations, facts } = dataSchemas;

it.each([
  ['a group', stories, ['place'], ['name', 'unit', 'now']],
  ['a group that may be left out', stories, ['place', 'now'], ['name', 'source']],
  ['an item of a list', stories, ['people', 0], ['name', 'role']],
  ['an item of a list with a default', guides, ['troubles', 2], ['when', 'fix', 'source']],
  ['a group in an item', guides, ['steps', 0, 'screen'], ['title', 'lines', 'button']],
  ['an item of a file', units, [3, 'areaNow', 0], ['code', 'kind', 'name']],
  ['one of several kinds of value', observations, ['observations', 0, 'value'], ['from', 'to']],
  ['each of several kinds of item', facts, [0], ['id', 'as', 'at', 'why']],
  ['a text', stories, ['title'], []],
  ['a list itself', stories, ['people'], []],
  ['a field that is not known', stories, ['x', 'y'], []],
] as const)('knows the fields of %s', (_, schema, path, keys) => expect([...new Set(knownKeys(schema, path))]).toEqual(keys));
