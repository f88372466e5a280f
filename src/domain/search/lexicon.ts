import { queryWords, spelled } from './query-word.ts';
import type { TitlesFile, WordsFile } from './vocabulary.ts';

/** What is known of the words on the site. All words and names in it are folded. */
export interface Lexicon {
  /** How many records the index holds. */
  records: number;
  /** In how many records a word stands. */
  counts: Map<string, number>;
  /** Words that stand side by side in a title or in a name of a term, with their accents: `dich vu` → `dịch`, `vụ`. */
  pairs: Map<string, [string, string]>;
  /** All names of the terms that bear a name, for each name. */
  terms: Map<string, string[][]>;
  /** Ids of the pages and terms that bear a name: a title, a name of a term (also for the pages it leads to), the code of a unit, the number on paper. */
  named: Map<string, string[]>;
  /** Sections of pages and terms by their ids in the index; those left out are sources and what there are too many of. */
  sections: Map<string, string>;
}

export function readVocabulary({ pages, terms }: TitlesFile, file: WordsFile): Lexicon {
  const ids = file.ids.split(' ');
  const list = file.words.split(' ');
  const counts = new Map<string, number>();
  for (let index = 0; index + 1 < list.length; index += 2) counts.set(list[index]!, Number(list[index + 1]));

  const lexicon: Lexicon = { records: file.records, counts, pairs: new Map(), terms: new Map(), named: new Map(), sections: new Map() };
  const learn = (text: string) => {
    const words = queryWords(text);
    words.slice(1).forEach((word, index) => lexicon.pairs.set(spelled([words[index]!, word]), [words[index]!.text, word.text]));
    return spelled(words);
  };
  for (const [section, further] of Object.entries(file.further)) for (const id of further.split(' ')) lexicon.sections.set(id, section);
  pages.forEach(([title, url, section, number], index) => {
    const id = ids[index]!;
    lexicon.sections.set(id, section);
    learn(title);
    for (const name of namesOf(title)) push(lexicon.named, spelled(queryWords(name)), id);
    const code = /^\/xa\/.*-(\d{2,5})(?:-den-\d+)?\/$/.exec(url)?.[1];
    if (code) push(lexicon.named, code, id);
    if (number !== undefined) for (const name of [number, `ma ${number}`]) push(lexicon.named, name, id);
  });
  terms.forEach(([, leadTo, ...forms], index) => {
    const id = ids[pages.length + index]!;
    lexicon.sections.set(id, 'glossary');
    for (const form of forms) {
      const name = learn(form);
      push(lexicon.terms, name, forms);
      for (const named of [id, ...leadTo.map((page) => ids[page]!)]) push(lexicon.named, name, named);
    }
  });
  return lexicon;
}

/** What a page can be called by: its title without what stands in brackets, the part before a colon, a place without its kind. */
function namesOf(title: string): Set<string> {
  const name = title.replace(/\s*\(.*\)$/, '');
  return new Set([name, name.split(':')[0]!, name.replace(/^(xã|phường|thị trấn|thị xã|huyện|quận|thành phố|tỉnh) /i, '')]);
}

function push<T>(lists: Map<string, T[]>, key: string, value: T) {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
