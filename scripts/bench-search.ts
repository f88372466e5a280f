// Measures the search of the built site (npm run build) beside Pagefind out of the box and MiniSearch, here and among 4,000
// pages, most of them made up: bytes and seconds to the first result, key presses, recall. Parts and the number of runs can
// be given: npm run bench:search -- cost 5
import { readFile } from 'node:fs/promises';
import { benchSearch, parts } from '../src/bench/search/bench-search.ts';
import type { Distractor } from '../src/bench/search/made-up-articles.ts';
import type { Judged } from '../src/bench/search/recall.ts';

const words = process.argv.slice(2);
const chosen = parts.filter((part) => words.includes(part));
const runs = Number(words.find((word) => /^\d+$/.test(word)) ?? 3);
const read = async (name: string): Promise<unknown> => JSON.parse(await readFile(`tests/search/${name}.json`, 'utf8'));

await benchSearch(
  'dist',
  {
    parts: chosen.length > 0 ? chosen : parts,
    runs,
    judged: (await read('queries')) as Judged[],
    distractors: (await read('distractors')) as Distractor[],
  },
  (text) => console.log(`${text}\n`),
);
