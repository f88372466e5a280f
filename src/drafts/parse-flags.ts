import { nearest } from '../checks/nearest.ts';
import { isSection, questionsOf, sections, type Answers, type Section } from './questions.ts';
import type { Refusal } from './refusal.ts';

/** The words of a command line. */
export interface Flags {
  section: Section | undefined;
  answers: Answers;
  refusals: Refusal[];
}

/** Reads `--muc=cau-chuyen --tieu-de="…" --nguoi="…" --nguoi="…"`. Refuses a section or a flag that nobody asks for. */
export function parseFlags(words: readonly string[]): Flags {
  // Without a prototype, `--constructor=` is a stranger like any other.
  const answers = Object.create(null) as Record<string, string[]>;
  const refusals: Refusal[] = [];
  for (const word of words) {
    const [, name, value] = /^--([a-z-]+)=(.*)$/s.exec(word) ?? [];
    if (name !== undefined && value !== undefined) (answers[name] ??= []).push(value);
    else refusals.push({ question: 'muc', found: `“${word}”`, expected: 'các cờ dạng --ten="giá trị"', fix: 'viết --tieu-de="Mã QR đầu ngõ", không cách quanh dấu “=”' });
  }
  const { muc, ...others } = answers;
  const name = muc?.at(-1);
  const section = name !== undefined && isSection(name) ? name : undefined;
  const expected = `một mục: ${Object.keys(sections).join(', ')}`;
  if (name !== undefined && section === undefined) refusals.push({ question: 'muc', found: `“${name}”`, expected, fix: 'chọn đúng một mục trong danh sách' });
  return { section, answers: others, refusals: [...refusals, ...(section ? strangers(section, others) : [])] };
}

function strangers(section: Section, answers: Answers): Refusal[] {
  const names = questionsOf(section).map(({ name }) => name);
  return Object.keys(answers)
    .filter((name) => !names.includes(name))
    .map((name) => {
      const close = nearest(name, names);
      return { question: name, found: 'cờ lạ', expected: `một trong: ${names.map((flag) => `--${flag}`).join(', ')}`, fix: close ? `sửa thành --${close} nếu gõ nhầm` : 'xóa cờ này' };
    });
}
