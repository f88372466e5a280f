import { fold } from '../text/fold.ts';
import { oldToneStyle } from '../text/tone-style.ts';
import { wordsOf } from '../text/words.ts';

/** One word of a query: lower case, NFC, old tone style; and without its marks. */
export interface QueryWord {
  text: string;
  folded: string;
}

export const queryWord = (text: string): QueryWord => ({ text, folded: fold(text) });

/** The words of a text someone typed. */
export const queryWords = (text: string): QueryWord[] => wordsOf(oldToneStyle(text)).map(queryWord);

/** Whether the word carries marks: then it says more than its folded form. */
export const isAccented = ({ text, folded }: QueryWord): boolean => text !== folded;

/** The words without their marks, as names are looked up. */
export const spelled = (words: QueryWord[]): string => words.map(({ folded }) => folded).join(' ');

/** Whether two words can be the same when one of them may lack its marks. */
export const agrees = (a: QueryWord, b: QueryWord): boolean => a.folded === b.folded && (a.text === b.text || !isAccented(a) || !isAccented(b));
