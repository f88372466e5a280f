import { otherNames } from '../domain/search/excerpt.ts';
import { toIndexForm } from '../domain/text/index-form.ts';
import { provinceOf } from '../domain/unit/province.ts';
import type { SearchBlock, SearchRecord } from './record.ts';

/** Sections whose titles weigh no more than other text: a source is wanted by those who look for it, not before the page that rests on it. */
const minorSections = new Set(['sources']);

/** A record as the page that Pagefind indexes; the page that readers get is not touched. */
export function recordHtml(record: SearchRecord): string {
  const { title, blocks, words, section, sectionName, topic, place } = record;
  const minor = minorSections.has(section);
  const also = words.length > 0 ? `${block({ level: 6, id: otherNames, text: 'Còn gọi' })}<p data-pagefind-weight="3">${written(words.join(', '))}</p>` : '';
  return [
    '<!doctype html><html lang="vi"><head>',
    meta('filter', 'section', sectionName),
    ...(topic ? [meta('filter', 'topic', topic)] : []),
    ...(place ? [meta('filter', 'place', provinceOf(place)), meta('meta', 'place', place)] : []),
    meta('meta', 'section', sectionName),
    ...(minor ? [meta('meta', 'name', title)] : []),
    '</head><body>',
    `<main${minor ? ' data-pagefind-weight="0.1"' : ''}>`,
    ...(minor ? blocks.map(({ text }) => block({ text })) : blocks.map(block)),
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
