import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { makeDraft } from '../../../src/drafts/make-draft.ts';
import { parseIssue, setAside } from '../../../src/drafts/parse-issue.ts';
import { questionsOf } from '../../../src/drafts/questions.ts';
import { contentWith } from '../../fixtures/content-with.ts';
import { leastAnswers, newSource } from '../../fixtures/draft-answers.ts';
import { hostileText } from '../../fixtures/hostile-text.ts';

interface Form {
  name: string;
  description: string;
  body: { type: string; attributes: { label?: string; options?: { label: string }[] }; validations?: { required?: boolean } }[];
}
const form = (name: string) => parse(readFileSync(`.github/ISSUE_TEMPLATE/${name}.yml`, 'utf8')) as Form;
const labelsOf = ({ body }: Form) => body.flatMap(({ attributes: { label } }) => label ?? []);
const questions = questionsOf('cau-chuyen');

/** The text GitHub makes of the form. */
const issueOf = (answers: Record<string, string>) =>
  labelsOf(form('cau-chuyen')).map((label) => `### ${label}\n\n${answers[questions.find((question) => question.label === label)?.name ?? ''] || '_No response_'}`).join('\n\n');

describe('the form for a story', () => {
  it('asks what a story is made of, in the same words and order', () => {
    const forEditors = ['don-vi', 'hinh', 'ten-tep', 'nguon'];
    expect(labelsOf(form('cau-chuyen'))).toEqual([...questions.filter(({ name }) => !forEditors.includes(name)).map(({ label }) => label), ...setAside]);
  });
  it('requires what a story cannot be without', () => {
    const required = form('cau-chuyen').body.filter(({ validations }) => validations?.required).map(({ attributes: { label } }) => label);
    expect(required).toEqual(questions.filter(({ name, required: must }) => must || ['nguon-ten', 'nguon-noi-dang'].includes(name)).map(({ label }) => label));
  });
});

it.each(['cau-chuyen', 'sua-loi'])('the form %s is one that GitHub takes', (name) => {
  const { body, ...head } = form(name);
  expect(head).toMatchObject({ name: expect.any(String) as unknown, description: expect.any(String) as unknown });
  expect(body.filter(({ type }) => !['markdown', 'input', 'textarea', 'checkboxes'].includes(type))).toEqual([]);
  expect(new Set(labelsOf({ ...head, body })).size).toBe(labelsOf({ ...head, body }).length);
});

it('reads what GitHub makes of the form', () => {
  const { answers, refusals } = parseIssue(issueOf({ 'tieu-de': 'Mã QR', 'cach-lam': 'Một.\n\n### Bước hai\n\nHai.' }).replaceAll('\n', '\r\n'));
  expect(refusals).toEqual([]);
  expect(answers).toMatchObject({ 'tieu-de': ['Mã QR'], 'cach-lam': ['Một.\n\n### Bước hai\n\nHai.'], 'ket-qua': [] });
  expect(Object.keys(answers)).not.toContain('anh');
});

it.each([
  ['a text that is no form', 'Chào cả nhà', 'không có nhãn “### Tiêu đề” nào'],
  ['a label hidden in an answer', issueOf({ 'cach-lam': 'x\n### Tiêu đề\ny' }), 'nhãn “Tiêu đề” có hai lần'],
])('refuses %s', (_, issue, found) => expect(parseIssue(issue).refusals.map((refusal) => refusal.found)).toEqual([found]));

it('gives every answer back as it was, whatever it is, or refuses', async () => {
  const content = await contentWith({});
  const sourcesText = readFileSync('tests/fixtures/content-valid/sources.json', 'utf8');
  const least = Object.fromEntries(Object.entries({ ...leastAnswers['cau-chuyen'], ...newSource }).map(([name, [answer]]) => [name, answer!]));
  fc.assert(
    fc.property(hostileText, hostileText, hostileText, (way, publisher, title) => {
      const told = { ...least, 'cach-lam': way, 'nguon-noi-dang': publisher, 'nguon-ten': title };
      const { answers, refusals } = parseIssue(issueOf(told));
      if (refusals.length > 0) {
        expect(refusals[0]!.found).toContain('hai lần');
        return;
      }
      expect(answers['cach-lam']).toEqual(['', '_No response_'].includes(way.trim()) ? [] : [way.replace(/\r\n?/g, '\n').trim()]);
      const { files } = makeDraft('cau-chuyen', answers, { content, day: '2026-11-22', sourcesText, cited: false });
      for (const { path, text } of files) {
        expect(path).toMatch(/^content\/(stories\/[a-z0-9-]+\.mdx|sources\.json)$/);
        if (path.endsWith('.json')) expect(JSON.parse(text)).toHaveLength((JSON.parse(sourcesText) as unknown[]).length + 1);
      }
    }),
    { numRuns: 300 },
  );
});
