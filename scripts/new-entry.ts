// Starts an entry: asks in Vietnamese, or takes flags (--muc=cau-chuyen --tieu-de="…" …) and asks for the rest. What is
// refused is asked again. Without a terminal it never waits: it says what is missing. Exit code 2: asked the wrong way; 1: refused.
import { readFile, writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline/promises';
import { readContent } from '../src/checks/read-content.ts';
import { askMissing, askSection, askUntilTaken } from '../src/drafts/ask.ts';
import { makeDraft } from '../src/drafts/make-draft.ts';
import { missingAnswers } from '../src/drafts/missing-answers.ts';
import { parseFlags } from '../src/drafts/parse-flags.ts';
import type { Answers } from '../src/drafts/questions.ts';
import { refusalText, type Refusal } from '../src/drafts/refusal.ts';
import { dayInVietnam } from '../src/open-data/changelog.ts';

const flags = parseFlags(process.argv.slice(2));
let { section, answers } = flags;
const refuse = (refusals: readonly Refusal[], code: number): never => {
  console.error(refusalText(refusals, section));
  process.exit(code);
};
if (flags.refusals.length > 0) refuse(flags.refusals, 2);
const terminal = process.stdin.isTTY ? createInterface({ input: process.stdin, output: process.stdout }) : undefined;
// Lines wait their turn, so that several may be pasted at once; the end of them (Ctrl-D) writes nothing.
const typed = terminal?.[Symbol.asyncIterator]();
const ask = async (prompt: string) => {
  terminal!.setPrompt(prompt);
  terminal!.prompt();
  const { value, done } = await typed!.next();
  return done ? refuse([], 2) : value;
};
if (terminal) answers = await askMissing((section ??= await askSection(ask)), answers, ask);
if (!section) refuse([{ question: 'muc', found: 'chưa có', expected: 'một mục: cau-chuyen, huong-dan, mo-hinh', fix: 'thêm --muc=cau-chuyen' }], 2);
const missing = missingAnswers(section!, answers);
if (missing.length > 0) refuse(missing, 2);
const place = { content: await readContent('content'), day: dayInVietnam(new Date()), sourcesText: await readFile('content/sources.json', 'utf8'), cited: true };
const make = (given: Answers) => makeDraft(section!, given, place);
const { files, refusals } = terminal ? await askUntilTaken(section!, answers, make, (refused) => console.error(`\n${refusalText(refused, section)} Hãy trả lời lại:\n`), ask) : make(answers);
terminal?.close();
if (refusals.length > 0) refuse(refusals, 1);
for (const { path, text } of files) await writeFile(path, text, { flag: path.endsWith('.mdx') ? 'wx' : 'w' });
console.log(`Đã ghi ${files.map(({ path }) => path).join(', ')}. Viết tiếp rồi chạy npm run check:content.`);
