import { isSyllable } from '../../domain/text/syllable.ts';
import { ownWords } from '../../domain/text/own-words.ts';
import type { Content, DataFile, EntryFile } from '../content.ts';
import type { Fault } from '../fault.ts';
import { glossaryWords } from '../glossary-words.ts';
import { faultIn, passagesOf } from '../passages.ts';
import { validFiles } from '../valid-content.ts';

/** Signs joined as in `18-NQ/TU`, `TP.HCM`, `PC-Covid`; what holds a digit is a number of a document or a code. */
const chunk = /[\p{L}\p{M}\p{N}&_]+(?:[./-][\p{L}\p{M}\p{N}&_]+)*/gu;
const address = /(?:https?:\/\/|www\.)\S+/g;
const abbreviation = /^\p{Lu}[\p{Lu}&]*\p{Lu}$/u;
/** Up to 39: centuries, sections, quarters. */
const romanNumeral = /^X{0,3}(?:IX|IV|V?I{0,3})$/;
const unitsOfMeasure = new Set(['KB', 'MB', 'GB', 'TB', 'VND', 'VNĐ', 'USD']);

/**
 * An abbreviation stands in the glossary or is explained in brackets in the same text. Known too are the names of newspapers that
 * are sources, and what is on the list of allowed words.
 */
export function abbreviationsRule(content: Content): Fault[] {
  const glossary = glossaryWords(content);
  if (!glossary) return [];
  const texts = [...glossary.terms, ...glossary.aliases, ...publishers(content)];
  const known = new Set([...unitsOfMeasure, ...content.allowedWords, ...texts.flatMap((text) => text.match(/[\p{Lu}&]{2,}/gu) ?? [])]);
  return [...content.entries, ...content.dataFiles].flatMap((file) => unexplained(file, known));
}

function unexplained(file: EntryFile | DataFile, known: Set<string>): Fault[] {
  const passages = passagesOf(file);
  const named = new Set<string>();
  return passages.flatMap((passage) =>
    abbreviationsIn(ownWords(passage.text)).flatMap(({ short, index }) => {
      const near = 'tree' in file ? passages : [passage];
      if (known.has(short) || named.has(short) || near.some(({ text }) => explains(text, short))) return [];
      named.add(short);
      return faultIn(passage, index, {
        code: 'viet-tat', found: `chữ viết tắt “${short}” chưa được giải thích`, expected: 'chữ đầy đủ, hoặc chữ viết tắt có trong content/glossary.json',
        fix: `viết chữ đầy đủ; nếu cần giữ “${short}” thì giải thích ngay trong bài, như “HTX (hợp tác xã)”, hoặc thêm vào content/glossary.json`,
      });
    }),
  );
}

function abbreviationsIn(text: string): { short: string; index: number }[] {
  if (!/\p{Lu}[\p{Lu}&]/u.test(text)) return [];
  return [...text.replace(address, (found) => ' '.repeat(found.length)).matchAll(chunk)].flatMap(({ 0: found, index }) => {
    if (/\p{N}/u.test(found)) return [];
    // A name such as PC-Covid or Wi-Fi is no abbreviation; a slash or a dot joins words of which each counts.
    const parts = found.includes('-') && !found.split('-').every((part) => abbreviation.test(part)) ? [] : [...found.matchAll(/[^./-]+/g)];
    return parts
      .filter(([part]) => abbreviation.test(part) && !romanNumeral.test(part) && !(isSyllable(part) && isMarked(part)))
      .map((part) => ({ short: part[0], index: index + part.index }));
  });
}

/** Words written in capitals throughout (`CHÚ Ý`) carry marks, abbreviations none but the bar of Đ. */
const isMarked = (word: string) => /\p{M}/u.test(word.normalize('NFD'));

/** `HTX (hợp tác xã)` or `hợp tác xã (HTX)`, `(viết tắt là HTX)`. */
function explains(text: string, short: string): boolean {
  const behind = [...text.matchAll(new RegExp(`(?<![\\p{L}&])${short}["”]? \\(([^()]*)\\)`, 'gu'))];
  return behind.some(([, words]) => /\p{L}\s+\p{L}/u.test(words!)) || new RegExp(`\\p{L}["”]? \\((?:(?:viết|gọi|tên) tắt(?: là)?:? )?${short}\\)`, 'u').test(text);
}

const publishers = (content: Content): string[] =>
  validFiles(content, 'sources').flatMap(({ data }) => data.flatMap(({ shortName, publisher }) => [shortName, publisher ?? '']));
