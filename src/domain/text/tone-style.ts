// The q is part of the match because after it u is no vowel of its own: `quý` has nowhere else to put its mark.
const OPEN_PAIR = /(q?)(o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?![\p{L}\p{M}])/giu;

/**
 * Text in the old tone style this site writes: `hoà` → `hòa`, `khoẻ` → `khỏe`, `THUỶ` → `THỦY`; also NFC, and đ for the eth
 * (U+00D0) of some newspapers. The two styles (Decision 1989/QĐ-BGDĐT of 2018 has the new one) differ only in oa, oe and uy
 * that end their syllable, so `hoàn`, `xoài`, `khuỷu` and `quý` stay. Foreign names are not told apart: `Zoé` becomes `Zóe`.
 */
export function oldToneStyle(text: string): string {
  return text
    .normalize()
    .replaceAll('\u00D0', 'Đ')
    .replaceAll('\u00F0', 'đ')
    .replace(OPEN_PAIR, (found: string, q: string) => (q ? found : found.normalize('NFD').replace(/(.)(.)$/u, '$2$1').normalize()));
}
