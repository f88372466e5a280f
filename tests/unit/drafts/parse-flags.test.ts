import { expect, it } from 'vitest';
import { parseFlags } from '../../../src/drafts/parse-flags.ts';

it('reads the section and the answers, some given twice', () => {
  const { section, answers, refusals } = parseFlags(['--muc=cau-chuyen', '--tieu-de=a=b\nc', '--nguoi=A: b', '--nguoi=C: d']);
  expect({ section, answers: { ...answers }, refusals }).toEqual({ section: 'cau-chuyen', answers: { 'tieu-de': ['a=b\nc'], nguoi: ['A: b', 'C: d'] }, refusals: [] });
});

it.each([
  [['--muc=truyen'], 'muc', 'chọn đúng một mục trong danh sách'],
  [['--muc=cau-chuyen', '--tieu-dề=x'], 'muc', 'viết --tieu-de="Mã QR đầu ngõ", không cách quanh dấu “=”'],
  [['tieu-de'], 'muc', 'viết --tieu-de="Mã QR đầu ngõ", không cách quanh dấu “=”'],
  [['--muc=cau-chuyen', '--tieu-d=x'], 'tieu-d', 'sửa thành --tieu-de nếu gõ nhầm'],
  [['--muc=cau-chuyen', '--buoc=x'], 'buoc', 'xóa cờ này'],
  [['--muc=cau-chuyen', '--constructor=x'], 'constructor', 'xóa cờ này'],
])('refuses %j', (words, question, fix) => {
  const { refusals } = parseFlags(words);
  expect(refusals).toHaveLength(1);
  expect(refusals[0]).toMatchObject({ question, fix: expect.stringContaining(fix.slice(0, 10)) as unknown });
});
