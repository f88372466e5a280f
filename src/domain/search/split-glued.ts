import type { Lexicon } from './lexicon.ts';
import { queryWord, type QueryWord } from './query-word.ts';

/** Shorter words are not taken apart, or only into words known to stand together: too many pieces fit. */
const shortest = 3;
const shortestLoose = 6;

/**
 * Words typed without blanks (`dichvucong`) taken apart into words of the site; undefined when they are not such.
 * The pieces chosen are the commonest, those that stand side by side in a title or a term before others; `onlyTogether`
 * takes no others.
 */
export function splitGlued({ text, folded }: QueryWord, { counts, pairs, records }: Lexicon, onlyTogether = folded.length < shortestLoose): QueryWord[] | undefined {
  if (folded.length < shortest || /^[\d.,]+$/.test(folded) || text.length !== folded.length) return undefined;
  const best: ({ cost: number; pieces: string[] } | undefined)[] = [{ cost: 0, pieces: [] }];
  for (let end = 1; end <= folded.length; end++) {
    for (let start = Math.max(0, end - 7); start < end; start++) {
      const before = best[start];
      const piece = folded.slice(start, end);
      const count = counts.get(piece) ?? (/^\d+$/.test(piece) ? 1 : 0);
      if (!before || count === 0 || (piece.length === 1 && !/[\dyo]/.test(piece))) continue;
      const last = before.pieces.at(-1);
      // As if words were drawn one by one: a rare word costs more, a known pair costs little.
      const cost = before.cost + (last && pairs.has(`${last} ${piece}`) ? 0.5 : 2 + Math.log((records + 1) / count) / 2);
      if (cost < (best[end]?.cost ?? Infinity)) best[end] = { cost, pieces: [...before.pieces, piece] };
    }
  }
  const pieces = best[folded.length]?.pieces;
  if (!pieces || pieces.length < 2) return undefined;
  if (onlyTogether && !pieces.slice(1).every((piece, index) => !/\d/.test(piece) && pairs.has(`${pieces[index]} ${piece}`))) return undefined;
  let at = 0;
  return pieces.map((piece) => queryWord(text.slice(at, (at += piece.length))));
}
