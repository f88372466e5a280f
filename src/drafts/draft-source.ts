import { slugify } from '../domain/text/slugify.ts';
import type { Read } from './read-answers.ts';

/** What is known of a source already in content/sources.json. */
export interface KnownSource {
  id: string;
  url?: string | null | undefined;
}

/** The source of a draft: its id, and its record when it is new. Undefined when nothing was answered. */
export function draftSource({ one }: Read, known: readonly KnownSource[]): { id: string; record?: Record<string, unknown> } | undefined {
  const id = one('nguon');
  if (id !== undefined) return { id };
  const url = one('nguon-dia-chi') ?? null;
  const there = known.find((source) => url !== null && source.url === url);
  if (there) return { id: there.id };
  const publisher = one('nguon-noi-dang') ?? null;
  const title = one('nguon-ten');
  if (url === null && title === undefined) return undefined;
  const host = url === null ? undefined : URL.parse(url)?.hostname.replace(/^www\./, '');
  const shortName = publisher ?? host ?? title!;
  const published = one('nguon-ngay') ?? null;
  const record = {
    id: freeId(slugify(`${shortName} ${title ?? ''}`).slice(0, 60).replace(/-+$/, '') || 'nguon', known),
    kind: 'article',
    title: title ?? url,
    publisher,
    shortName,
    url,
    published,
    ...(published === null ? {} : { publishedBasis: 'stated' }),
  };
  return { id: record.id, record };
}

function freeId(wanted: string, known: readonly KnownSource[]): string {
  const taken = new Set(known.map(({ id }) => id));
  let id = wanted;
  for (let count = 2; taken.has(id); count++) id = `${wanted}-${count}`;
  return id;
}
