import { cp, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { entryCollections, entrySections, type EntryCollection } from '../../domain/entry-sections.ts';
import { nextNumber, type ShortCode } from '../../domain/short-code.ts';
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
 * observations to entries as in the real content, four values each), copies of every source, and a short code for each entry.
 */
export async function writeContent(count: number): Promise<Written> {
  const root = await mkdtemp(join(tmpdir(), 'lang-so-check-'));
  const content = join(root, 'content');
  // Where content/ is a link, a link would come out, and the copies be written into the real content.
  await cp('content', content, { recursive: true, dereference: true });
  const entries = (await Promise.all(entryCollections.map(entriesOf))).flat();
  const times = count / entries.length;
  const added = manyEntries(entries, count).slice(entries.length);
  for (const { path, text } of added) await writeFile(join(content, path), text);

  const observations = (await readdir('content/observations')).length;
  const extra = syntheticContent(Math.round(observations * (times - 1)), 4);
  const sources = await listOf('sources');
  const copies = Array.from({ length: Math.round(times) - 1 }, (_, at) => sources.map((source) => ({ ...source, id: `${source.id}-${at + 2}`, title: `${source.title}, bản ${at + 2}` })));
  const codes = await listOf<ShortCode>('short-codes');
  const next = nextNumber(codes);
  const lists = {
    'short-codes': [...codes, ...added.map(({ path }, index) => ({ code: String(next + index), to: addressOf(path), since: codes[0]!.since }))],
    units: [...(await listOf('units')), ...extra.units],
    indicators: [...(await listOf('indicators')), ...extra.indicators],
    sources: [...sources, ...extra.sources, ...copies.flat()],
  };
  for (const [name, list] of Object.entries(lists)) await writeFile(join(content, `${name}.json`), JSON.stringify(list, null, 2));
  for (const file of extra.observations) await writeFile(join(content, 'observations', `${file.unit}.json`), JSON.stringify(file, null, 2));
  const names = await readdir(content, { recursive: true });
  return { root, entries: count, dataFiles: names.filter((name) => name.endsWith('.json')).length, sources: lists.sources.length };
}

async function entriesOf(folder: string): Promise<WrittenFile[]> {
  const names = (await readdir(join('content', folder))).filter((name) => name.endsWith('.mdx')).sort();
  return Promise.all(names.map(async (name) => ({ path: `${folder}/${name}`, text: await readFile(join('content', folder, name), 'utf8') })));
}

/** `guides/x.mdx` → `/huong-dan/x/`. */
const addressOf = (path: string) => path.replace(/^(.*)\/(.*)\.mdx$/, (_, collection: EntryCollection, id: string) => `/${entrySections[collection]}/${id}/`);

const listOf = async <T = { id: string; title: string }>(name: string) => JSON.parse(await readFile(`content/${name}.json`, 'utf8')) as T[];
