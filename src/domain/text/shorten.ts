/** The text cut at a blank to at most `length` characters, with an ellipsis; unchanged when it fits. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const blank = text.lastIndexOf(' ', length - 1);
  return `${text.slice(0, blank > 0 ? blank : length - 1).replace(/[\s,.:;–-]+$/, '')}…`;
}
