import { cp, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { syntheticContent } from '../synthetic.ts';
import { manyEntries, type WrittenFile } from './many-entries.ts';

/** What was written, for the table. */
export interface Written {
  /** A temporary folder that holds content/. */
  root: string;
  entries: number;
  dataFiles: number;
  sources: number;
}

/**
 * The real content with `count` entries in all, and data grown in proportion: communes with their values (files of
 * observations to entries as in the real content, four values each) and copies of every source.
 */
export async function writeContent(count: number): Promise<Written> {
  const root = await mkdtemp(join(tmpdir(), 'lang-so-check-'));
  const content = join(root, 'content');
  await cp('content', content, { recursive: true });
  const entries = (await Promise.all(['stories', 'guides', 'pilots'].map(entriesOf))).flat();
  const times = count / entries.length;
  for (const { path, text } of manyEntries(entries, count).slice(entries.length)) await writeFile(join(content, path), text);

  const observations = (await readdir('content/observations')).length;
  const extra = syntheticContent(Math.round(observations * (times - 1)), 4);
  const sources = await listOf('sources');
  const copies = Array.from({ length: Math.round(times) - 1 }, (_, at) => sources.map((source) => ({ ...source, id: `${source.id}-${at + 2}`, title: `${source.title}, bản ${at + 2}` })));
  const lists = { units: [...(await listOf('units')), ...extra.units], indicators: [...(await listOf('indicators')), ...extra.indicators], sources: [...sources, ...extra.sources, ...copies.flat()] };
  for (const [name, list] of Object.entries(lists)) await writeFile(join(content, `${name}.json`), JSON.stringify(list, null, 2));
  for (const file of extra.observations) await writeFile(join(content, 'observations', `${file.unit}.json`), JSON.stringify(file, null, 2));
  const names = await readdir(content, { recursive: true });
  return { root, entries: count, dataFiles: names.filter((name) => name.endsWith('.json')).length, sources: lists.sources.length };
}

async function entriesOf(folder: string): Promise<WrittenFile[]> {
  const names = (await readdir(join('content', folder))).filter((name) => name.endsWith('.mdx')).sort();
  return Promise.all(names.map(async (name) => ({ path: `${folder}/${name}`, text: await readFile(join('content', folder, name), 'utf8') })));
}

const listOf = async (name: string) => JSON.parse(await readFile(`content/${name}.json`, 'utf8')) as { id: string; title: string }[];
