import { otherNames } from '../domain/search/excerpt.ts';
import { toIndexForm } from '../domain/text/index-form.ts';
import { provinceOf } from '../domain/unit/province.ts';
import type { SearchBlock, SearchRecord } from './record.ts';

/** A record as the page that Pagefind indexes; the page that readers get is not touched. */
export function recordHtml(record: SearchRecord): string {
  const { blocks, words, sectionName, topic, place } = record;
  const also = words.length > 0 ? `${block({ level: 6, id: otherNames, text: 'Còn gọi' })}<p data-pagefind-weight="3">${written(words.join(', '))}</p>` : '';
  return [
    '<!doctype html><html lang="vi"><head>',
    meta('filter', 'section', sectionName),
    ...(topic ? [meta('filter', 'topic', topic)] : []),
    ...(place ? [meta('filter', 'place', provinceOf(place)), meta('meta', 'place', place)] : []),
    meta('meta', 'section', sectionName),
    '</head><body>',
    '<main>',
    ...blocks.map(block),
    also,
    '</main></body></html>',
  ].join('\n');
}

function block({ text, level, id }: SearchBlock): string {
  if (!level) return `<p>${written(text)}</p>`;
  return `<h${level}${id ? ` id="${escape(id)}"` : ''}>${written(text)}</h${level}>`;
}

/** Text in index form, ended by a full stop: the marks at word ends keep Pagefind from putting its own between blocks. */
const written = (text: string) => escape(toIndexForm(text)) + (/[.!?…:;]$/.test(text) ? '' : '.');

const meta = (kind: 'filter' | 'meta', name: string, value: string) => `<meta data-pagefind-${kind}="${name}[content]" content="${escape(value)}">`;

const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
