/** What a choice of a question is called: the first, counted from 0, is `A`. */
export const optionLetter = (index: number): string => String.fromCodePoint(65 + index);
