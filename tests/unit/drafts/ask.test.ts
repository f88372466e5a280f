import { expect, it } from 'vitest';
import { questionsOf, type Answers } from '../../../src/drafts/questions.ts';
import { drawing } from '../../../src/schemas/shared.ts';
import { askMissing, askSection, askUntilTaken, type Ask } from '../../../src/drafts/ask.ts';

/** Answers in turn; remembers what was asked. */
function typing(...typed: string[]): { ask: Ask; asked: string[] } {
  const asked: string[] = [];
  return { asked, ask: (prompt) => (asked.push(prompt), Promise.resolve(typed.shift() ?? '')) };
}

it('asks for the section until it is one', async () => {
  const { ask, asked } = typing('truyện', ' mo-hinh ');
  expect(await askSection(ask)).toBe('mo-hinh');
  expect(asked).toHaveLength(2);
});

it('asks what is missing: required ones until answered, many until Enter, the rest once', async () => {
  const { ask, asked } = typing('', 'Tóm tắt.', 'Yên Hòa', '', 'Na: người dân', 'Tư: con', '', '', '', '', '', '', '', '', '', '', '', 'nguon-bai-bao');
  const answers = await askMissing('cau-chuyen', { 'tieu-de': ['Có rồi'] }, ask);
  expect(answers).toMatchObject({ 'tieu-de': ['Có rồi'], 'tom-tat': ['Tóm tắt.'], noi: ['Yên Hòa'], 'don-vi': [], nguoi: ['Na: người dân', 'Tư: con'], 'cach-lam': [], nguon: ['nguon-bai-bao'] });
  expect(asked.filter((prompt) => prompt.includes('Tóm tắt'))).toHaveLength(2);
  expect(asked.filter((prompt) => prompt.includes('nguồn'))).not.toContain('Địa chỉ bài nguồn: ');
});

it('takes the section as it is written, too', async () => expect(await askSection(typing('Câu chuyện').ask)).toBe('cau-chuyen'));

it('asks again only what was refused, until it is taken', async () => {
  const { ask, asked } = typing('lúc nào đó', '2022', 'market');
  const told: string[][] = [];
  const make = (answers: Answers) => {
    const refused = [...(answers['nguon-ngay']?.[0] === '2022' ? [] : ['nguon-ngay']), ...(answers['hinh']?.[0] === 'market' ? [] : ['hinh'])];
    return { files: refused.length > 0 ? [] : [{ path: 'a', text: JSON.stringify(answers) }], refusals: refused.map((question) => ({ question, found: '', expected: '', fix: '' })) };
  };
  const { files } = await askUntilTaken('cau-chuyen', { 'tieu-de': ['Na'], hinh: ['market'] }, make, (refusals) => told.push(refusals.map(({ question }) => question)), ask);
  expect(JSON.parse(files[0]!.text)).toEqual({ 'tieu-de': ['Na'], hinh: ['market'], 'nguon-ngay': ['2022'] });
  expect(told).toEqual([['nguon-ngay'], ['nguon-ngay']]);
  expect(asked).toHaveLength(2);
});

it('asks for a new source where an id was refused, and stops where nobody can be asked', async () => {
  const { ask, asked } = typing('', '', 'Bài', 'Báo', '');
  const refusal = (question: string) => ({ files: [], refusals: [{ question, found: '', expected: '', fix: '' }] });
  const seen: Answers[] = [];
  const made = await askUntilTaken('mo-hinh', { nguon: ['la'] }, (answers) => (seen.push(answers), refusal(seen.length === 1 ? 'nguon' : 'khac')), () => undefined, ask);
  expect(seen[1]).toEqual({ nguon: [], 'nguon-dia-chi': [], 'nguon-ten': ['Bài'], 'nguon-noi-dang': ['Báo'], 'nguon-ngay': [] });
  expect([asked.length, made.refusals[0]!.question]).toEqual([5, 'khac']);
});

it('the question about the drawing names every one there is', () => {
  const { label } = questionsOf('cau-chuyen').find(({ name }) => name === 'hinh')!;
  expect(drawing.options.filter((option) => !label.includes(`${option} (`))).toEqual([]);
});
