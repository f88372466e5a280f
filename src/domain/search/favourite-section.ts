import { spelled, type QueryWord } from './query-word.ts';

/** What a question asks for, by words without accents, and the section that answers it best; the first that fits counts. */
const questions: [asks: RegExp, section: string][] = [
  [/\b(tap huan|giao an|bai giang|trac nghiem|buoi (hoc|day|\d))\b/, 'sessions'],
  [/\b(la gi|la cai gi|nghia la|la sao|viet tat)\b/, 'glossary'],
  [/\b(phan tram|ty le|chi tieu|xep hang)\b/, 'indicators'],
  [/\b(sap nhap|xa nao|thuoc xa|thuoc dau)\b/, 'communes'],
  [/\b(lam sao|the nao|cach|huong dan|kieu gi|muon|lam gi)\b/, 'guides'],
];

/** What is asked about: the words before “là gì”, as in “mã OTP là gì và có được đọc cho ai không”; empty where none stand there. */
export function definedWords(words: QueryWord[]): QueryWord[] {
  const at = words.findIndex(({ folded }, index) => folded === 'la' && ['gi', 'cai', 'sao'].includes(words[index + 1]?.folded ?? ''));
  return words.slice(0, Math.max(0, at));
}

/** The section that the words ask for, if any. */
export const favouriteSection = (words: QueryWord[]): string | undefined => questions.find(([asks]) => asks.test(spelled(words)))?.[1];
