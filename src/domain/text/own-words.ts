/** A text with what it quotes in “ ” blanked, every other character in its place: quotations keep the spelling of their source. */
export const ownWords = (text: string): string => text.replace(/“[^”]*”/g, (quotation) => ' '.repeat(quotation.length));
