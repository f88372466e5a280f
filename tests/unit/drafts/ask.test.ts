import { expect, it } from 'vitest';
import { askMissing, askSection, type Ask } from '../../../src/drafts/ask.ts';

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
