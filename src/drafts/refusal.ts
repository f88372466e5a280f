import type { IssueWords } from '../schemas/messages.ts';

/** Why an answer cannot be taken, in the words of a fault. */
export interface Refusal extends Omit<IssueWords, 'code'> {
  /** Name of the question. */
  question: string;
}

/** Refusals as text for a terminal. */
export const refusalText = (refusals: readonly Refusal[]): string =>
  [
    ...refusals.map(({ question, found, expected, fix }) => [`--${question}`, `  Thấy:     ${found}`, `  Cần:      ${expected}`, `  Cách sửa: ${fix}`].join('\n')),
    'Chưa ghi gì.',
  ].join('\n\n');
