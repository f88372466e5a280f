import type { Draft } from './passage.ts';
import type { ProseBlock } from './prose.ts';
import { toSentences } from './to-sentences.ts';

/** Anchors of the parts that the short version wants first: results, how it was done, lessons. */
const wanted = ['ket-qua', 'cach-lam', 'bai-hoc'];

/** Ranks of prose begin after those of the sentences around it. */
const firstRank = 2;

/** Words that point down the page; the short version may end before what they point to. */
const pointsDown = /dưới đây|sau đây|như sau/i;

/** Prose as passages. The short version always says the first warning, by its title and two sentences, and headings never. */
export function proseDrafts(prose: readonly ProseBlock<string>[]): Draft[] {
  const byWish = prose.filter(({ kind, texts }) => kind === 'text' && !texts.some((text) => pointsDown.test(text))).sort((a, b) => wish(a) - wish(b));
  const firstWarning = prose.find(({ kind }) => kind === 'warning');
  return prose.map((block) => {
    const { kind, place, headings, texts } = block;
    const opening = kind === 'warning' ? ['Xin bà con lưu ý.'] : [];
    const rank = byWish.includes(block) ? { rank: firstRank + byWish.indexOf(block) } : block === firstWarning ? { rank: 0 } : {};
    const brief = kind === 'warning' ? toSentences(...opening, ...texts).slice(0, 4) : toSentences(...texts);
    return { place, ...rank, sentences: toSentences(...headings, ...opening, ...texts), brief };
  });
}

const wish = ({ part }: ProseBlock<string>) => (part && wanted.includes(part) ? wanted.indexOf(part) : wanted.length);
