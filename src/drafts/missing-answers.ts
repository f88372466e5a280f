import { questionsOf, type Answers, type Section } from './questions.ts';
import { readAnswers } from './read-answers.ts';
import type { Refusal } from './refusal.ts';

/** The questions without which nothing can be written, and which have no answer. */
export function missingAnswers(section: Section, answers: Answers): Refusal[] {
  const { list } = readAnswers(answers);
  const absent = questionsOf(section).filter(({ name, required }) => required && list(name).length === 0);
  const sourceless = ['nguon', 'nguon-dia-chi', 'nguon-ten'].every((name) => list(name).length === 0);
  return [
    ...absent.map(({ name, label }): Refusal => ({ question: name, found: 'chưa có', expected: label, fix: `thêm --${name}="…"` })),
    ...(sourceless ? [{ question: 'nguon', found: 'chưa có', expected: 'nguồn của bài: mã nguồn đã có, hoặc địa chỉ và tên bài', fix: 'thêm --nguon="…", hoặc --nguon-dia-chi="…" và --nguon-ten="…"' }] : []),
  ];
}
