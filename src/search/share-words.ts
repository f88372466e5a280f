import type { SearchRecord } from './record.ts';
import { sectionWords } from './section-words.ts';

/** Gives the words of a record to the pages it leads to, and those of its section: who types “mã vạch” needs the guide to QR codes. */
export function shareWords(records: SearchRecord[]): SearchRecord[] {
  return records.filter(({ lendsOnly }) => !lendsOnly).map((record) => {
    // An address in a page begins with the base path of the site, that of a record does not.
    const leading = records.filter(({ leads }) => record.url.length > 1 && leads.some((address) => address.endsWith(record.url)));
    const further = [...leading.flatMap(({ words }) => words), ...(sectionWords[record.section] ?? [])];
    return further.length > 0 ? { ...record, words: [...new Set([...record.words, ...further])] } : record;
  });
}
