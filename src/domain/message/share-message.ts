import { codePoints, shortenTo } from './shorten-to.ts';

/** What a message tells of a page. */
export interface Shared {
  /** What it is: `Hướng dẫn`. */
  kind: string;
  title: string;
  summary: string;
  forWhom?: string | undefined;
  /** The whole address. */
  link: string;
}

/** Longest message: one that a chat shows without “Xem thêm”. */
export const messageLimit = 300;

/**
 * A message to send by chat: what it is, for whom, where. At most `limit` signs, counted as code points. What does not fit is
 * shortened at a blank or left out, first what it is about, then who it is for, then the title; the link always stands whole,
 * and a link longer than the limit stands alone.
 */
export function shareMessage({ kind, title, summary, forWhom, link }: Shared, limit = messageLimit): string {
  let room = limit - codePoints(link);
  const line = (lead: string, words: string | undefined, shortest: number) => {
    const left = room - 1 - codePoints(lead);
    const text = words && left >= Math.min(shortest, codePoints(words)) ? shortenTo(words, left) : '';
    if (text) room -= codePoints(lead + text) + 1;
    return text && lead + text;
  };
  const head = line(`${kind}: `, title, 1);
  const readers = line('Dành cho: ', forWhom, shortestLine);
  const about = line('', summary, shortestLine);
  return [head, about, readers, link].filter(Boolean).join('\n');
}

/** A line that had to be cut to less than this tells nothing. */
const shortestLine = 20;
