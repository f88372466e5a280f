import { readTypedCode } from '../short-code-typed.ts';
import { fold } from '../text/fold.ts';
import { wordsOf } from '../text/words.ts';
import { agrees, queryWord, queryWords } from './query-word.ts';
import type { TitlesFile } from './vocabulary.ts';
import { sectionWeights } from './weights.ts';

/** A page or term whose name fits what was typed so far. */
export interface Suggestion {
  title: string;
  url: string;
  section: string;
}

/** Makes a function that suggests titles for a query: each of its words must begin a word of the title or of one name of a term. */
export function createSuggest({ pages, terms }: TitlesFile): (text: string, most: number) => Suggestion[] {
  const named = (name: string, suggestion: Suggestion) => ({ name: wordsOf(name), folded: wordsOf(fold(name)), suggestion });
  const page = (index: number): Suggestion => ({ title: pages[index]![0], url: pages[index]![1], section: pages[index]![2] });
  const names = [
    ...pages.map(([title], index) => named(title, page(index))),
    ...terms.flatMap(([url, leadTo, ...forms]) => {
      const term = { title: [...new Set(forms.slice(0, 2))].join(': '), url, section: 'glossary' };
      return forms.flatMap((form) => [...leadTo.map((index) => named(form, page(index))), named(form, term)]);
    }),
  ];

  return (text, most) => {
    const query = queryWords(text);
    if (query.length === 0) return [];
    const code = readTypedCode(text);
    const numbered = pages.findIndex(([, , , number]) => number === code);
    const best = new Map<string, { suggestion: Suggestion; score: number }>();
    for (const { name, folded, suggestion } of names) {
      let score = 0;
      for (const word of query) {
        const at = folded.findIndex((other) => other.startsWith(word.folded));
        if (at < 0) {
          score = 0;
          break;
        }
        const whole = agrees(queryWord(name[at]!), word);
        score += 1 + (folded[at] === word.folded ? 1 : 0) + (whole ? 1 : 0) + (at === 0 ? 0.5 : 0);
      }
      score = (score / Math.sqrt(folded.length)) * (sectionWeights[suggestion.section] ?? 1);
      if (score > (best.get(suggestion.url)?.score ?? 0)) best.set(suggestion.url, { suggestion, score });
    }
    if (numbered >= 0) best.set(page(numbered).url, { suggestion: page(numbered), score: Infinity });
    return [...best.values()]
      .sort((a, b) => b.score - a.score)
      .slice(0, most)
      .map(({ suggestion }) => suggestion);
  };
}
