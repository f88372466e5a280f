import { sayAddresses } from './addresses.ts';
import { sayBrackets } from './brackets.ts';
import { partNames, sayCapitals } from './capitals.ts';
import { sayDates } from './dates.ts';
import { sayDocuments } from './documents.ts';
import { sayKnownWords } from './known-words.ts';
import { sayNumbers } from './numbers.ts';
import { sayPhones } from './phones.ts';
import { prepare } from './prepare.ts';
import { tidyPauses } from './punctuation.ts';
import { sayRanges } from './ranges.ts';
import { sayRoman } from './roman.ts';
import { saySigns } from './signs.ts';
import { sayTimes } from './times.ts';
import { sayUnits } from './units.ts';
import { wordsOfVoice, type Voice } from './voice.ts';

export type { Voice } from './voice.ts';

/** How something is said: a term, a name, or a host (`dichvucong.gov.vn`). */
export interface SpokenWord {
  written: string;
  spoken: string;
}

export interface Spoken {
  /** No digit, no word with two capitals; NFC. */
  text: string;
  /** Abbreviations no word is known for, as written; in the text they are spelt letter by letter. */
  unknown: string[];
}

/**
 * A text as a reader of the region says it. Each step puts one kind of sign into words and leaves the rest to the next; the order
 * matters: an address holds dots, a document's number slashes, a date hyphens, which mean something else further on.
 */
export function speak(text: string, voice: Voice, words: readonly SpokenWord[]): Spoken {
  const known = partNames(sayKnownWords(sayDocuments(sayAddresses(prepare(text), words), voice), words));
  const dated = sayTimes(sayDates(known, voice), voice);
  const measured = sayRanges(sayUnits(sayPhones(dated), wordsOfVoice(voice).thousand), voice);
  const counted = sayNumbers(sayRoman(measured, voice), voice);
  const { text: lettered, unknown } = sayCapitals(counted);
  return { text: tidyPauses(sayBrackets(saySigns(lettered))), unknown };
}
