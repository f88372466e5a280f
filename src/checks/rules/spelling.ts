import { ownWords } from '../../domain/text/own-words.ts';
import { wordsOf } from '../../domain/text/words.ts';
import type { Content } from '../content.ts';
import { isSpelt, suggestFrom } from '../dictionary.ts';
import type { Fault } from '../fault.ts';
import { glossaryWords } from '../glossary-words.ts';
import { faultIn, passagesOf, type Passage } from '../passages.ts';

// Lower case and letters of the Vietnamese alphabet only, not joined to others as in an address, a file name or `vi-rút`.
const letters = 'abcdeghiklmnopqrstuvxyàáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ';
const lowerCase = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}_@/.-])[${letters}]+(?![\\p{L}\\p{M}\\p{N}_@/-]|\\.[\\p{L}\\p{N}])`, 'gu');
/** How a word sounds, written for the loudspeaker: `ô tê pê`. */
const soundsOnly = /(?:^|\.)spoken$/;

/** A suggestion takes milliseconds; whoever misspells more words than this wrote in another language. */
const mostSuggestions = 200;

/** Words in the site's own texts that no dictionary, glossary or list of allowed words has; each is named once a file. */
export function spellingRule(content: Content): Fault[] {
  const uses = new Map<string, number>();
  const firsts: { word: string; passage: Passage; index: number }[] = [];
  for (const file of [...content.entries, ...content.dataFiles]) {
    const met = new Set<string>();
    for (const passage of passagesOf(file)) {
      if (soundsOnly.test(passage.field)) continue;
      for (const { 0: word, index } of ownWords(passage.text).matchAll(lowerCase)) {
        uses.set(word, (uses.get(word) ?? 0) + 1);
        if (!met.has(word)) firsts.push({ word, passage, index });
        met.add(word);
      }
    }
  }
  const allowed = new Set([...content.allowedWords, ...(glossaryWords(content)?.terms ?? []).flatMap(wordsOf)]);
  const unknown = [...uses.keys()].filter((word) => !allowed.has(word) && !isSpelt(word));
  const suggest = unknown.length > 0 ? suggestFrom(uses) : () => undefined;
  const wrong = new Map(unknown.map((word, at) => [word, wordsFor(word, at < mostSuggestions ? suggest(word) : undefined)]));
  return firsts.flatMap(({ word, passage, index }) => {
    const words = wrong.get(word);
    return words ? [faultIn(passage, index, words)] : [];
  });
}

function wordsFor(word: string, suggestion: string | undefined) {
  const allow = `ếu “${word}” là đúng, thêm nó vào content/spelling-allowed.txt`;
  return {
    code: 'chinh-ta', severity: 'warning' as const, found: `“${word}”, từ điển không có tiếng này`, expected: 'tiếng Việt viết đúng chính tả',
    fix: suggestion ? `có phải “${suggestion}” không? N${allow}` : `xem lại cách viết; n${allow}`,
  };
}
