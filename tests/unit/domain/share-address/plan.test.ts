import { describe, expect, it } from 'vitest';
import { activityNamed, addItem, moveItem, removeItem, setMinutes } from '../../../../src/domain/share-address/edit-plan.ts';
import { planMessage, programme, whenWords } from '../../../../src/domain/share-address/plan-words.ts';
import { cleanText, emptyPlan, limits, type Plan } from '../../../../src/domain/share-address/plan.ts';

const planOf = (...codes: string[]): Plan => ({ ...emptyPlan(), items: codes.map((code) => ({ code, minutes: 10 })) });
const codesOf = ({ items }: Plan) => items.map(({ code }) => code).join(' ');
const titleOf = (code: string) => `Bài ${code}`;

describe('a plan', () => {
  it.each([
    ['a guide', planOf('c', '1'), '4', 'c 1 4'],
    ['a guide before the closing questions', planOf('1', 'h'), '4', '1 4 h'],
    ['a guide twice, which it does not', planOf('1', '4'), '4', '1 4'],
    ['a break twice', planOf('n', '4'), 'n', 'n 4 n'],
    ['a greeting at the beginning', planOf('1'), 'c', 'c 1'],
    ['questions at the end', planOf('1', 'h'), 'h', '1 h h'],
    ['no more than fits', planOf(...Array<string>(limits.items).fill('n')), '4', Array(limits.items).fill('n').join(' ')],
  ])('takes %s', (_, plan, code, expected) => expect(codesOf(addItem(plan, { code, minutes: 10 }))).toBe(expected));

  it.each([
    [1, -1, '4 1 n'],
    [1, 1, '1 n 4'],
    [0, -1, '1 4 n'],
    [2, 1, '1 4 n'],
  ] as const)('moves item %i by %i', (index, by, expected) => expect(codesOf(moveItem(planOf('1', '4', 'n'), index, by))).toBe(expected));

  it('loses an item', () => expect(codesOf(removeItem(planOf('1', '4', 'n'), 1))).toBe('1 n'));

  it.each([
    [25, 25],
    [0, 10],
    [1.5, 10],
    [NaN, 10],
    [limits.minutes + 1, 10],
  ])('set to %d minutes has %d', (minutes, expected) => expect(setMinutes(planOf('4'), 0, minutes).items[0]!.minutes).toBe(expected));

  it.each([
    ['Chào hỏi, chia bàn theo loại máy', 'c'],
    ['Câu hỏi cuối buổi', 'h'],
    ['Việc khác', undefined],
  ])('knows the activity “%s”', (text, code) => expect(activityNamed(text)).toBe(code));

  it.each([
    ['  Nhà  văn\nhóa ', 'Nhà văn hóa'],
    ['Thôn\u202E \u0000Yên', 'Thôn Yên'],
    ['a'.repeat(99), 'a'.repeat(limits.text)],
  ])('keeps the text %j as %j', (text, expected) => expect(cleanText(text)).toBe(expected));
});

describe('the programme', () => {
  it('has clock times where a start is set', () => {
    const rows = programme({ ...planOf('c', '4'), start: '23:55' }, titleOf);
    expect(rows.map(({ time, title }) => `${time} ${title}`)).toEqual(['23:55–00:05 Chào hỏi', '00:05–00:15 Bài 4']);
  });

  it('counts minutes where none is', () => expect(programme(planOf('4', 'n'), titleOf).map(({ time }) => time)).toEqual(['0–10', '10–20']));
});

describe('the message', () => {
  const link = 'https://lang-so.example/tap-huan/tao/#1.abc.4-20';
  it('says when, where and what', () => {
    const plan: Plan = { ...planOf('c', '4', '15'), title: 'Không mắc lừa', place: 'Nhà văn hóa', date: '2026-11-22', start: '19:30' };
    expect(planMessage(plan, titleOf, link)).toBe(`Mời học: Không mắc lừa\n19:30, ngày 22/11/2026. Nhà văn hóa. Học: Bài 4; Bài 15.\n${link}`);
  });

  it('of a plan without words still tells what it is', () => expect(planMessage(planOf('n'), titleOf, link)).toBe(`Mời học: Buổi tập huấn ở thôn\n${link}`));

  it('is never longer than a chat shows', () => {
    const plan: Plan = { ...planOf(...Array.from({ length: 20 }, (_, index) => String(index + 1))), title: 'Ộ'.repeat(60), place: 'Ữ'.repeat(60), date: '2026-11-22' };
    const message = planMessage(plan, () => 'Đăng ký tài khoản định danh điện tử', `${link}${'x'.repeat(120)}`);
    expect([...message].length).toBeLessThanOrEqual(300);
    expect(message).toContain(`${link}x`);
  });

  it.each([
    [{ date: '', start: '' }, ''],
    [{ date: '2026-01-05', start: '' }, 'ngày 5/1/2026'],
    [{ date: '', start: '07:00' }, '07:00'],
  ])('of %j says %j', (part, words) => expect(whenWords({ ...emptyPlan(), ...part })).toBe(words));
});
