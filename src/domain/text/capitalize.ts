/** The text with its first letter in upper case: `xã Yên Hòa` → `Xã Yên Hòa`. */
export function capitalize(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}
