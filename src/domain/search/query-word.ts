import { fold } from '../text/fold.ts';
import { oldToneStyle } from '../text/tone-style.ts';
import { wordsOf } from '../text/words.ts';

/** One word of a query: lower case, NFC, old tone style; and without its marks. */
export interface QueryWord {
  text: string;
  folded: string;
  /** Perhaps only the beginning of a word: the last one while someone types. */
  open?: boolean;
}

export const queryWord = (text: string): QueryWord => ({ text, folded: fold(text) });

/** The words of a text someone typed. */
export const queryWords = (text: string): QueryWord[] => wordsOf(oldToneStyle(text)).map(queryWord);

/** Whether the word carries marks: then it says more than its folded form. */
export const isAccented = ({ text, folded }: QueryWord): boolean => text !== folded;

/** The words without their marks, as names are looked up. */
export const spelled = (words: QueryWord[]): string => words.map(({ folded }) => folded).join(' ');

/** Whether a word of the site is the one typed, which may lack its marks: “ban” finds “bán”, “bán” does not find “ban”. */
export const agrees = (written: QueryWord, typed: QueryWord): boolean => written.folded === typed.folded && (written.text === typed.text || !isAccented(typed));
