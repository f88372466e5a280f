import MiniSearch from 'minisearch';
import * as pagefind from 'pagefind';
import { fold } from '../../domain/text/fold.ts';
import { wordsOf } from '../../domain/text/words.ts';
import type { SearchBlock, SearchRecord } from '../../search/record.ts';

/** Pagefind's own index, out of the box, of the records as plain pages, written to `folder`. */
export async function writePagefind(records: SearchRecord[], folder: string): Promise<void> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'vi' });
  for (const record of records) errors.push(...((await index?.addHTMLFile({ url: record.url, content: plainPage(record) }))?.errors ?? []));
  errors.push(...((await index?.writeFiles({ outputPath: folder }))?.errors ?? []));
  await pagefind.close();
  if (errors.length > 0) throw new Error(errors.join('\n'));
}

/** MiniSearch's index of the records; of each text only the opening is kept, to be shown. */
export function miniSearchIndex(records: SearchRecord[]): string {
  const index = new MiniSearch({ fields: ['title', 'headings', 'text', 'words'], storeFields: ['title', 'opening'], tokenize: wordsOf, processTerm: fold });
  index.addAll(
    records.map(({ url, title, words, blocks }) => {
      const textOf = (wanted: (block: SearchBlock) => boolean) => blocks.filter(wanted).map(({ text }) => text).join('\n');
      const text = textOf(({ level }) => !level);
      return { id: url, title, headings: textOf(({ level = 0 }) => level > 1), text, words: words.join('\n'), opening: text.slice(0, 150) };
    }),
  );
  return JSON.stringify(index);
}

/** A record as a plain page. Other names of a term stand on it as text, as they do in our index. */
function plainPage({ title, words, blocks }: SearchRecord): string {
  const lines = [...blocks, ...(words.length > 0 ? [{ text: words.join(', ') }] : [])] as SearchBlock[];
  const body = lines.map(({ text, level, id }) => (level ? `<h${level}${id ? ` id="${id}"` : ''}>${escape(text)}</h${level}>` : `<p>${escape(text)}</p>`));
  return `<!doctype html><html lang="vi"><head><title>${escape(title)}</title></head><body><main>${body.join('\n')}</main></body></html>`;
}

const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
