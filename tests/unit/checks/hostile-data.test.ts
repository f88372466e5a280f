import { describe, expect, it } from 'vitest';
import { faultsWith, placeOf, type Change } from '../../fixtures/content-with.ts';

const glossary = 'glossary.json';
const first = '"term": "CĐS",';

describe('hostile data is refused', () => {
  it.each<[name: string, change: Change, line: number, code: string]>([
    ['a key that reaches into JavaScript’s objects', [first, `${first} "__proto__": { "a": 1 },`], 4, 'truong-la'],
    ['the constructor', [first, `${first} "constructor": { "prototype": {} },`], 4, 'truong-la'],
    ['a key of every object', [first, `${first} "toString": "a",`], 4, 'truong-la'],
    ['a prototype instead of a list', () => '{ "__proto__": [] }', 1, 'sai-kieu'],
    ['lists without end', () => '['.repeat(100_000), 1, 'long-qua-sau'],
    ['a text for the builder', [first, '"term": "import.meta.env.SITE",'], 4, 'chu-cua-may-dung'],
  ])('%s', async (_, change, line, code) => {
    const faults = (await faultsWith({ [glossary]: change })).filter(({ file }) => file === `content/${glossary}`);
    expect(faults.map(placeOf)).toContainEqual(expect.objectContaining({ line, code }));
    expect(Object.prototype).not.toHaveProperty('a');
  });
});
