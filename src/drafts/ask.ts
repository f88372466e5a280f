import { slugify } from '../domain/text/slugify.ts';
import { isSection, questions, questionsOf, sections, sourceQuestions, type Answers, type Question, type Section } from './questions.ts';
import type { Made } from './make-draft.ts';
import { readAnswers } from './read-answers.ts';
import type { Refusal } from './refusal.ts';

/** Puts one line on the screen and gives back what was typed. */
export type Ask = (prompt: string) => Promise<string>;

/** Asks for the section until one is chosen, by its name in addresses or as it is written (“Câu chuyện”). */
export async function askSection(ask: Ask): Promise<Section> {
  for (;;) {
    const answer = slugify(await ask(`Mục nào (${Object.keys(sections).join(', ')})? `));
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
  return sourceQuestions.some(({ name }) => list(name).length > 0) ? answers : askSource(answers, ask);
}

/** Makes a draft, and asks again what it refuses until it is taken or nobody can be asked. `tell` says what was refused. */
export async function askUntilTaken(section: Section, given: Answers, make: (answers: Answers) => Made, tell: (refusals: readonly Refusal[]) => void, ask: Ask): Promise<Made> {
  for (let answers = given; ; ) {
    const made = make(answers);
    const refused = new Set(made.refusals.map(({ question }) => question));
    if (!questionsOf(section).some(({ name }) => refused.has(name))) return made;
    tell(made.refusals);
    answers = await askAgain(section, answers, refused, ask);
  }
}

/** Asks again what was refused and keeps every other answer; where the id of a source was refused, a new one can be told instead. */
async function askAgain(section: Section, given: Answers, refused: ReadonlySet<string>, ask: Ask): Promise<Answers> {
  const answers: Record<string, readonly string[]> = { ...given };
  for (const question of questionsOf(section)) {
    if (refused.has(question.name) && question !== knownSource) answers[question.name] = await askOne(question, ask);
  }
  return refused.has(knownSource.name) ? askSource(answers, ask) : answers;
}

const [knownSource, ...freshSource] = sourceQuestions as [Question, ...Question[]];

async function askSource(given: Answers, ask: Ask): Promise<Answers> {
  const answers: Record<string, readonly string[]> = { ...given, [knownSource.name]: await askOne(knownSource, ask) };
  if (answers[knownSource.name]!.length > 0) return answers;
  for (const question of freshSource) answers[question.name] = await askOne(['nguon-ten', 'nguon-noi-dang'].includes(question.name) ? { ...question, required: true } : question, ask);
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
