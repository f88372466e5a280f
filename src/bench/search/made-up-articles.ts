import { fold } from '../../domain/text/fold.ts';
import type { SearchRecord } from '../../search/record.ts';
import { randomFrom, type Random } from './random.ts';

/** A page that lies near the judged queries without answering any (tests/search/distractors.json). */
export interface Distractor {
  path: string;
  title: string;
  section: string;
  text: string;
}

const sections = 4;
const sentencesEach = 6;
/** At a word that stands in other sentences too, this part of the sentences goes on as another one does. */
const crossings = 0.25;
const shortest = 5;
const longest = 18;

export const distractorRecord = ({ path, title, section, text }: Distractor): SearchRecord => article(path, title, section, [{ text }]);

/**
 * Made-up articles of about 300 words: sentences of `sources` that cross over into one another wherever they share a word.
 * Two words in a row are always Vietnamese as people write it; the whole seldom makes sense. Same input, same output.
 */
export function madeUpArticles(sources: Distractor[], count: number): SearchRecord[] {
  const sentences = sources.flatMap(({ text }) => text.split(/(?<=[.!?])\s+/)).map((sentence) => sentence.split(' '));
  const places = new Map<string, [sentence: number, word: number][]>();
  sentences.forEach((words, sentence) => words.forEach((word, at) => places.set(fold(word), [...(places.get(fold(word)) ?? []), [sentence, at]])));
  const random = randomFrom(count);
  const sentence = () => crossed(sentences, places, random);
  return Array.from({ length: count }, (_, index) => {
    const title = `${sentence().split(' ').slice(0, 7).join(' ').replace(/[.,:;]+$/, '')} (bài thử ${index + 1})`;
    const blocks = Array.from({ length: sections }, (_, part) => [
      { text: sentence().split(' ').slice(0, 5).join(' ').replace(/[.,:;]+$/, ''), level: 2, id: `phan-${part + 1}` },
      { text: Array.from({ length: sentencesEach }, sentence).join(' ') },
    ]);
    return article(`/thu/bai-${index + 1}/`, title, 'Bài thử', blocks.flat());
  });
}

/** A sentence that begins as one of `sentences` and may go on as others. */
function crossed(sentences: string[][], places: Map<string, [number, number][]>, random: Random): string {
  let [sentence, at] = [random.below(sentences.length), 0];
  const words: string[] = [];
  while (words.length < longest) {
    const word = sentences[sentence]![at];
    if (word === undefined) break;
    words.push(word);
    const next = places.get(fold(word))!;
    if (next.length > 1 && random.chance(crossings)) [sentence, at] = random.pick(next);
    at++;
  }
  if (words.length < shortest) return crossed(sentences, places, random);
  const text = words.join(' ').replace(/[,:;]$/, '');
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

function article(url: string, title: string, sectionName: string, blocks: SearchRecord['blocks']): SearchRecord {
  return { url, title, section: 'stories', sectionName, words: [], leads: [], hotlines: [], blocks: [{ text: title, level: 1 }, ...blocks] };
}
