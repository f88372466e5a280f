import { countSyllables, sentencesOf } from '../../domain/text/sentences.ts';
import type { Content } from '../content.ts';
import type { Fault } from '../fault.ts';
import { faultIn, passagesOf } from '../passages.ts';

/** The aim is 20 (CONTRIBUTING.md); only what is far longer is worth a reminder. */
const most = 30;
/** Names and references, which are no sentences of ours. */
const labels = /^(?:channels|legal|people|place|figures|sources)\b/;

/** Sentences of entries are short enough to be read aloud to someone with the phone in hand. */
export function sentenceLengthRule({ entries }: Content): Fault[] {
  return entries.flatMap((entry) =>
    passagesOf(entry)
      .filter(({ field }) => !labels.test(field))
      .flatMap((passage) =>
        sentencesOf(passage.text).flatMap(({ text, index }) => {
          const syllables = countSyllables(text);
          if (syllables <= most) return [];
          return faultIn(passage, index, {
            code: 'cau-dai', severity: 'warning',
            found: `câu dài ${syllables} tiếng: “${text.replaceAll(/[\uFFFB\uFFFC]/g, '…').split(/\s+/).slice(0, 6).join(' ')} …”`,
            expected: `câu chừng 20 tiếng, nhiều nhất ${most}`, fix: 'tách thành hai câu, hoặc kể từng ý thành danh sách',
          });
        }),
      ),
  );
}
