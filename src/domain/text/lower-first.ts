/** The text with its first letter in lower case, for use inside a sentence: `Tỷ lệ hộ` → `tỷ lệ hộ`. */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
}
