/** Words of prose as the page prints them, and figures to print between them. Sources are left out. */
export type ProsePart = string | { figure: string };

/** What is said together of an entry's prose: a paragraph with the list it opens, or a whole warning. */
export interface ProseBlock<Text = ProsePart[]> {
  kind: 'text' | 'warning';
  /** Anchor of the heading it stands under. */
  place?: string | undefined;
  /** Anchor of the part of the entry it belongs to (heading of level two). */
  part?: string | undefined;
  /** Headings right before it. */
  headings: Text[];
  /** Paragraphs and items of lists; of a warning first its title. */
  texts: Text[];
}

/** The words of parts; `print` gives a figure as prose prints it. */
export const wordsOfParts = (parts: readonly ProsePart[], print: (figure: string) => string): string =>
  parts
    .map((part) => (typeof part === 'string' ? part : print(part.figure)))
    .join('')
    .replace(/[^\S\u00a0]+/g, ' ')
    // A source left out leaves a blank before the full stop.
    .replace(/ (?=[.,;:!?…])/g, '')
    .trim();
