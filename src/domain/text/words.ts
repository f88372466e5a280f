// Zero-width characters and soft hyphens hide inside words; a variation selector or keycap sign would glue itself to a digit.
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFE0F\u20E3\uFEFF]/g;
/** One word of a text: letters, marks and digits, and figures with their single dots and commas. */
export const wordPattern = /(?:\d+[.,](?=\d))*[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

/**
 * The words of a text in their order, lower-case and NFC: runs of letters, marks and digits, and figures with their single
 * dots and commas (`1.582`, `7,5`). `Mức 2, d9inh5` → `mức`, `2`, `d9inh5`; `/q/7` → `q`, `7`. Everything else separates.
 */
export function wordsOf(text: string): string[] {
  return text.replace(INVISIBLE, '').toLowerCase().normalize().match(wordPattern) ?? [];
}
