import { speak } from '../../domain/spoken/speak.ts';
import { spokenWords } from '../../domain/spoken/spoken-words.ts';
import type { CollectionName, Content } from '../content.ts';
import { faultAt } from '../fault-at.ts';
import type { Fault } from '../fault.ts';
import { faultIn, passagesOf } from '../passages.ts';
import { validFiles } from '../valid-content.ts';
import { abbreviationsRule } from './abbreviations.ts';

/** The fields that a loudspeaker or a reader's voice is given; an empty path is the body. */
const readAloud: Partial<Record<CollectionName, RegExp>> = {
  guides: /^(?:title|summary|forWhom|whenUseful|prepare\.\d+|cost\.text|steps\.\d+\.(?:do|where|see)|done|troubles\.\d+\.(?:when|fix)|scams\.\d+\.(?:trick|response)|channels\.\d+\.label)$/,
  stories: /^(?:title|summary)?$/,
  pilots: /^(?:title|summary)?$/,
};
/** Words with two capitals in a row, with what hangs on them: only such a word can be an abbreviation. */
const capitals = /[\p{L}\p{N}&./-]*[\p{Lu}&]\p{M}*[\p{Lu}&][\p{L}\p{N}&/-]*/gu;
const signs = /\p{N}|(?<!\p{L})\p{L}*\p{Lu}\p{L}*\p{Lu}\p{L}*/u;

/** Every text that is read aloud can be: each abbreviation has words, and the words hold nothing that must be read itself. */
export function spokenRule(content: Content): Fault[] {
  const [glossary] = validFiles(content, 'glossary');
  if (!glossary) return [];
  const hosts = validFiles(content, 'trusted-hosts').flatMap(({ data }) => data);
  return [...unsaid(content, spokenWords(glossary.data, hosts)), ...spelling(content)];
}

/** Each once a file; what the rule on abbreviations tells already is not told again. */
function unsaid(content: Content, words: Parameters<typeof speak>[2]): Fault[] {
  // Most texts hold none, or only those that the glossary knows: they need not be said to find out.
  const known = new Set(words.map(({ written }) => written));
  const mayBeUnknown = (text: string) => (text.match(capitals) ?? []).some((word) => !known.has(word));
  const found = content.entries.flatMap((entry) => {
    const told = new Set<string>();
    return passagesOf(entry)
      .filter(({ field, text }) => readAloud[entry.collection]?.test(field) && mayBeUnknown(text))
      .flatMap((passage) =>
        speak(passage.text, { region: 'bac' }, words).unknown.flatMap((short) => {
          if (told.has(short)) return [];
          told.add(short);
          return { short, fault: faultIn(passage, placeOf(short, passage.text), {
            code: 'chua-biet-doc', found: `chữ viết tắt “${short}”, chưa biết đọc thành tiếng thế nào`, expected: 'chữ đầy đủ, hoặc chữ viết tắt có cách đọc trong content/glossary.json',
            fix: `viết chữ đầy đủ; nếu cần giữ “${short}” thì thêm nó vào content/glossary.json, cách đọc ghi ở trường spoken`,
          }) };
        }),
      );
  });
  if (found.length === 0) return [];
  const elsewhere = new Set(abbreviationsRule(content).map(({ file, found: words }) => `${file} ${/“(.+?)”/.exec(words)?.[1]}`));
  return found.flatMap(({ short, fault }) => (elsewhere.has(`${fault.file} ${short}`) ? [] : [fault]));
}

const placeOf = (short: string, text: string): number => Math.max(0, text.search(new RegExp(`(?<![\\p{L}&])${short}(?![\\p{L}&])`, 'u')));

/** The words given for reading: no digit, no abbreviation. */
const spelling = (content: Content): Fault[] =>
  (['glossary', 'trusted-hosts'] as const).flatMap((name) =>
    validFiles(content, name).flatMap(({ file, data }) =>
      data.flatMap(({ spoken = '' }, index) => {
        const sign = signs.exec(spoken)?.[0];
        return sign === undefined ? [] : [faultAt(file, [index, 'spoken'], {
          code: 'chua-biet-doc', found: `cách đọc có “${sign}”`, expected: 'cách đọc viết bằng chữ, không có chữ số và chữ viết tắt', fix: `viết “${sign}” thành tiếng đọc, như “sáu số”, “ô tê pê”`,
        })];
      }),
    ),
  );
