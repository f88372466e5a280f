import { lines, oneLine } from './clean-text.ts';
import { unknown, type Answers } from './questions.ts';

/** Reads what was answered to a question, cleaned; a blank answer is none. */
export function readAnswers(answers: Answers) {
  const given = (name: string): readonly string[] => (Object.hasOwn(answers, name) ? answers[name]! : []);
  const list = (name: string): string[] => given(name).flatMap(lines).map(withoutListMark);
  const one = (name: string): string | undefined => oneLine(given(name).join('\n')) || undefined;
  return {
    /** As one line; undefined without an answer. */
    one,
    /** As one line, or words that say it is not known. */
    known: (name: string): string => one(name) ?? unknown,
    /** Its lines, without the marks of a list. */
    list,
    /** Its lines as they may stand in an entry's body. */
    prose: (name: string): string => list(name).join('\n') || unknown,
    /** Its lines, each in two at the first colon; what is missing is not known. */
    pairs: (name: string): [string, string][] => list(name).map(pair),
  };
}

export type Read = ReturnType<typeof readAnswers>;

/** `- ` or `1. ` before a line: who is asked for several things makes a list of them, and none of it is part of a name. */
const withoutListMark = (line: string): string => line.replace(/^(?:[-*+•–]|\d{1,2}[.)]) (?=\S)/u, '');

function pair(line: string): [string, string] {
  const colon = line.search(/:(?!\/\/)/);
  const [before, after] = colon < 0 ? [line, ''] : [line.slice(0, colon), line.slice(colon + 1)];
  return [before.trim() || unknown, after.trim() || unknown];
}
