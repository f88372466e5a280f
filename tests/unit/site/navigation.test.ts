import { expect, it } from 'vitest';
import { section, sections } from '../../../src/site/navigation.ts';

it.each(sections)('section $id is found by its id and promises one sentence', ({ id, promise }) => {
  expect(sections.filter((item) => item.id === id)).toEqual([section(id)]);
  expect(promise).toMatch(/^[^.]+\.$/);
});

it('no two sections share a name or an address', () => {
  expect(new Set(sections.flatMap(({ name, href }) => [name, href])).size).toBe(sections.length * 2);
});
