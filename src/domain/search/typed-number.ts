import { fold } from '../text/fold.ts';
import type { Lexicon } from './lexicon.ts';

/** `q/7`, `langso.vn/q/07/`, `mã số 7`. */
const forms = /(?:^(?:ma|ma so) |(?:^|[\s/])q\/)0*(\d+)\/*$/;

/** The number on paper that was typed, in the words that its page bears: `mã 7`; undefined when no page has it. */
export function typedNumber(text: string, { named }: Lexicon): string | undefined {
  const number = forms.exec(fold(text).trim())?.[1];
  return number !== undefined && named.has(`ma ${number}`) ? `mã ${number}` : undefined;
}
