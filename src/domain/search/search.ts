import { accentuate, correctWords } from './correct.ts';
import type { Engine, Hit } from './engine.ts';
import { definedWords, favouriteSection } from './favourite-section.ts';
import { withoutFillers } from './fillers.ts';
import { findReading, isKnown, type Scored } from './find-reading.ts';
import type { Lexicon } from './lexicon.ts';
import { nameVariants } from './name-variants.ts';
import { queryParts } from './query-parts.ts';
import { spelled, type QueryWord } from './query-word.ts';
import { readQuery } from './read-query.ts';
import { typedNumber } from './typed-number.ts';
import { splitGlued } from './split-glued.ts';
import { sectionWeights, weights } from './weights.ts';

/** What a search found. */
export interface Found<H extends Hit> {
  /** Best first. */
  hits: Scored<H>[];
  /** The words searched for, as understood. */
  words: QueryWord[];
  /** The words to mark in results, for each way the query was read. */
  marks: QueryWord[][];
  /** What was perhaps meant, with accents; offered, never forced. */
  offer?: string;
}

/** With fewer hits than this, texts that hold only a part of the query are looked for too. */
const few = 5;

/** Hits that score less than this part of the best one are left out. */
const least = 0.05;

/**
 * Searches for what was typed and for other names of it; then, as far as that does not convince (no text has the words in
 * a row), for what may have been meant: slips mended, the matter of a question, parts of it.
 */
export async function search<H extends Hit>(text: string, lexicon: Lexicon, engine: Engine<H>): Promise<Found<H>> {
  const words = readQuery(typedNumber(text, lexicon) ?? text, lexicon);
  const core = withoutFillers(words, lexicon);
  const total = new Map<string, Scored<H>>();
  const marks: QueryWord[][] = [];
  /** Adds one way to read the query; a text keeps its best score. */
  const add = async (reading: QueryWord[], weight: number): Promise<number> => {
    const { byId, run, words: found } = await findReading(reading, lexicon, engine);
    for (const [id, { hit, score }] of byId) total.set(id, { hit, score: Math.max(score * weight, total.get(id)?.score ?? 0) });
    if (byId.size > 0) marks.push(withoutFillers(found, lexicon));
    return run;
  };

  const run = await add(words, 1);
  // Where the words as typed stand in a row in many texts, other names would only cost a phone more of the index.
  if (run < words.length || total.size < few) {
    for (const variant of [...nameVariants(core, lexicon), ...unglued(words, lexicon)]) await add(variant, weights.variant);
  }

  const corrected = run < words.length || !words.every((word) => isKnown(word, lexicon)) ? correctWords(core, lexicon) : undefined;
  const meant = corrected ?? core;
  let best = run;
  let offer: string | undefined;
  if (corrected) {
    const mended = await add(corrected, weights.corrected);
    best = Math.max(best, mended);
    if (mended > run || (mended > 0 && !core.every((word) => isKnown(word, lexicon)))) offer = accentuate(corrected, lexicon);
    for (const variant of nameVariants(corrected, lexicon)) await add(variant, weights.variant * weights.corrected);
  }
  const defined = definedWords(words);
  if (lexicon.terms.has(spelled(defined))) await add(defined, 1);
  if (core.length < words.length) best = Math.max(best, await add(core, weights.core));
  if ((best < meant.length || total.size < few) && meant.length > 1) await addParts(best >= meant.length);

  /** Adds what texts score for parts of the query; together at most half of the best when that one `convinces`. */
  async function addParts(convinces: boolean) {
    const partly = new Map<string, Scored<H>>();
    for (const part of queryParts(meant, lexicon, total.size < few)) {
      const { byId } = await findReading(part.words, lexicon, engine);
      for (const [id, { hit, score }] of byId) partly.set(id, { hit, score: score * part.weight * weights.part + (partly.get(id)?.score ?? 0) });
    }
    const most = (scores: Map<string, Scored<H>>) => Math.max(...[...scores.values()].map(({ score }) => score));
    const scale = convinces ? Math.min(1, most(total) / 2 / most(partly)) : 1;
    for (const [id, { hit, score }] of partly) total.set(id, { hit, score: score * scale + (total.get(id)?.score ?? 0) });
  }

  const favourite = favouriteSection(words);
  const namedBy = (names: QueryWord[][]) => new Set(names.flatMap((name) => lexicon.named.get(spelled(name)) ?? []));
  const named = namedBy([words, core, meant, defined]);
  const namedInside = namedBy(queryParts(meant, lexicon, false).flatMap(({ words: part }) => (lexicon.terms.has(spelled(part)) ? [part] : [])));
  const usefulness = ({ id }: Hit) => {
    // What is not listed is a place, of which there are too many, or a source, which already weighs little in the index.
    const section = lexicon.sections.get(id) ?? 'communes';
    const name = named.has(id) ? weights.named : namedInside.has(id) ? weights.namedInside : 1;
    return (sectionWeights[section] ?? 1) * (section === favourite ? weights.favourite : 1) * name;
  };
  const ranked = [...total.values()].map(({ hit, score }) => ({ hit, score: score * usefulness(hit) })).sort((a, b) => b.score - a.score);
  return { hits: ranked.filter(({ score }) => score > ranked[0]!.score * least), words, marks: marks.length > 0 ? marks : [meant], ...(offer && { offer }) };
}

/** A short query with a word of the site (`dichvucong`) taken apart. */
function unglued(words: QueryWord[], lexicon: Lexicon): QueryWord[][] {
  if (words.length > 3) return [];
  return words.flatMap((word) => {
    const pieces = splitGlued(word, lexicon);
    return pieces ? [words.flatMap((other) => (other === word ? pieces : [other]))] : [];
  });
}
