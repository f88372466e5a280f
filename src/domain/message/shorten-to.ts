/** Signs as a person counts them: code points, so an emoji or a letter outside the first plane is one. */
export const codePoints = (text: string): number => [...text].length;

/**
 * The text in at most `room` code points: whole, or its first words with an ellipsis, never a part of a word. Empty when not
 * even the first word fits.
 */
export function shortenTo(text: string, room: number): string {
  if (codePoints(text) <= room) return text;
  const start = [...text].slice(0, Math.max(0, room)).join('');
  const blank = start.lastIndexOf(' ');
  const words = start.slice(0, Math.max(0, blank)).replace(/[\s,.:;–(“-]+$/u, '');
  return words && `${words}…`;
}
