/** The text cut at a blank to at most `length` characters, with an ellipsis; unchanged when it fits. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).replace(/[\s,.:;–-]+$/, '')}…`;
}
