import { fold } from '../text/fold.ts';
import { typingDistance } from '../text/typing-distance.ts';
import { queryWords, spelled } from './query-word.ts';
import type { Suggestion } from './suggest.ts';
import type { TitlesFile } from './vocabulary.ts';

const most = 3;

/** Terms with a name near what was typed: at most one slip for every three letters. */
export function nearestNames(text: string, { terms }: TitlesFile): Suggestion[] {
  const typed = spelled(queryWords(text));
  const limit = typed.length / 3;
  return terms
    .map(([url, , ...forms]) => ({
      suggestion: { title: [...new Set(forms.slice(0, 2))].join(': '), url, section: 'glossary' },
      distance: Math.min(...forms.map((form) => typingDistance(typed, fold(form), limit))),
    }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, most)
    .map(({ suggestion }) => suggestion);
}
