/**
 * Vietnamese text without tone marks, vowel marks and the bar of đ, in lower case: `Đường Hòa` → `duong hoa`.
 * NFD splits marks off every letter but đ (U+0111), and some newspapers type Ð (U+00D0) for Đ: both become d.
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐðÐ]/g, 'd')
    .toLowerCase();
}
