import { sentencesOf } from '../text/sentences.ts';

const ended = /[.!?:;…]["”’)\]]*$/u;

/**
 * The sentences of texts, each with a mark at its end, so that nobody reads on over it: `['Thẻ căn cước', 'Có mạng.']` →
 * `['Thẻ căn cước.', 'Có mạng.']`. Items of a list may end with a comma or semicolon on the page; here they end like sentences.
 */
export const toSentences = (...texts: string[]): string[] =>
  texts
    .flatMap((text) => joinBlanks(sentencesOf(text.trim()).map((sentence) => sentence.text.trim())))
    .filter(Boolean)
    .map((sentence) => sentence.replace(/[,;]$/, '.'))
    .map((sentence) => (ended.test(sentence) ? sentence : `${sentence}.`));

/** Dots that leave a blank to fill in, as in `“Thôn … xã …”`, end no sentence: a small letter follows. */
const joinBlanks = (sentences: string[]): string[] =>
  sentences.reduce<string[]>((joined, sentence) => {
    const before = joined.at(-1);
    if (before === undefined || !before.endsWith('…') || !/^\p{Ll}/u.test(sentence)) return [...joined, sentence];
    return [...joined.slice(0, -1), `${before} ${sentence}`];
  }, []);
