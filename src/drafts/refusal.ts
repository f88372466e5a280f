import type { IssueWords } from '../schemas/messages.ts';
import { questionsOf, type Section } from './questions.ts';

/** Why an answer cannot be taken, in the words of a fault. */
export interface Refusal extends Omit<IssueWords, 'code'> {
  /** Name of the question. */
  question: string;
}

/** Refusals as text for a terminal, each with what was asked once the section is known. */
export const refusalText = (refusals: readonly Refusal[], section?: Section): string =>
  [
    ...refusals.map(({ question, found, expected, fix }) => [heading(question, section), `  Thấy:     ${found}`, `  Cần:      ${expected}`, `  Cách sửa: ${fix}`].join('\n')),
    'Chưa ghi gì.',
  ].join('\n\n');

function heading(question: string, section: Section | undefined): string {
  const asked = section && questionsOf(section).find(({ name }) => name === question);
  return asked ? `${asked.label} (--${question})` : `--${question}`;
}
