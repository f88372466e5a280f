import { isSection, questions, sections, sourceQuestions, type Answers, type Question, type Section } from './questions.ts';
import { readAnswers } from './read-answers.ts';

/** Puts one line on the screen and gives back what was typed. */
export type Ask = (prompt: string) => Promise<string>;

/** Asks for the section until one is chosen. */
export async function askSection(ask: Ask): Promise<Section> {
  for (;;) {
    const answer = (await ask(`Mục nào (${Object.keys(sections).join(', ')})? `)).trim();
    if (isSection(answer)) return answer;
  }
}

/** Asks what has no answer yet: a required question until it has one, the others once; Enter means not known. */
export async function askMissing(section: Section, given: Answers, ask: Ask): Promise<Answers> {
  const answers: Record<string, readonly string[]> = { ...given };
  const { list } = readAnswers(given);
  for (const question of questions[section]) {
    if (list(question.name).length === 0) answers[question.name] = await askOne(question, ask);
  }
  if (sourceQuestions.some(({ name }) => list(name).length > 0)) return answers;
  const [known, ...fresh] = sourceQuestions as [Question, ...Question[]];
  answers[known.name] = await askOne(known, ask);
  if (answers[known.name]!.length > 0) return answers;
  for (const question of fresh) answers[question.name] = await askOne(['nguon-ten', 'nguon-noi-dang'].includes(question.name) ? { ...question, required: true } : question, ask);
  return answers;
}

async function askOne({ label, required, many }: Question, ask: Ask): Promise<string[]> {
  const found: string[] = [];
  for (;;) {
    const answer = (await ask(found.length === 0 ? `${label}${required ? ' (bắt buộc)' : ''}: ` : '  nữa (Enter để thôi): ')).trim();
    if (answer !== '') found.push(answer);
    if (answer === '' ? found.length > 0 || !required : !many) return found;
  }
}
