import { spelled, type QueryWord } from './query-word.ts';

/** What a question asks for, by words without accents, and the section that answers it best; the first that fits counts. */
const questions: [asks: RegExp, section: string][] = [
  [/\b(la gi|la cai gi|nghia la|la sao|viet tat)\b/, 'glossary'],
  [/\b(phan tram|ty le|chi tieu|xep hang)\b/, 'indicators'],
  [/\b(sap nhap|xa nao|thuoc xa|thuoc dau)\b/, 'communes'],
  [/\b(lam sao|the nao|cach|huong dan|kieu gi|muon|lam gi)\b/, 'guides'],
];

/** The section that the words ask for, if any. */
export const favouriteSection = (words: QueryWord[]): string | undefined => questions.find(([asks]) => asks.test(spelled(words)))?.[1];
