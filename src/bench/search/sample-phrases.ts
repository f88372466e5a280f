import { fold } from '../../domain/text/fold.ts';
import { wordsOf } from '../../domain/text/words.ts';
import type { SearchRecord } from '../../search/record.ts';
import type { Judged } from './recall.ts';
import { randomFrom } from './random.ts';

const length = 4;

/** Phrases of four words in a row from the text of `from`, that stand in no other of `all` even without accents; the last `toneless` of them without accents. */
export function samplePhrases(from: SearchRecord[], all: SearchRecord[], accented: number, toneless: number): Judged[] {
  const holders = new Map<string, number>();
  for (const record of all) for (const phrase of new Set(phrasesOf(record).map(fold))) holders.set(phrase, (holders.get(phrase) ?? 0) + 1);
  const random = randomFrom(from.length);
  const judged: Judged[] = [];
  const taken = new Set<string>();
  for (let tries = 0; judged.length < accented + toneless; tries++) {
    if (tries > 100 * (accented + toneless)) throw new Error(`Unexpected ${judged.length} phrases that stand in one text only, expected ${accented + toneless}`);
    const record = random.pick(from);
    const phrase = random.pick(phrasesOf(record));
    if (holders.get(fold(phrase)) !== 1 || taken.has(phrase)) continue;
    taken.add(phrase);
    const plain = judged.length >= accented;
    judged.push({ class: plain ? 'phrase of an article, no accents' : 'phrase of an article', query: plain ? fold(phrase) : phrase, expect: [record.url] });
  }
  return judged;
}

/** All runs of four words inside the blocks of text of a record. */
function phrasesOf({ blocks }: SearchRecord): string[] {
  return blocks
    .filter(({ level }) => !level)
    .flatMap(({ text }) => text.split(/[.!?…:;]/))
    .flatMap((sentence) => {
      const words = wordsOf(sentence);
      return words.slice(length - 1).map((_, index) => words.slice(index, index + length).join(' '));
    });
}
