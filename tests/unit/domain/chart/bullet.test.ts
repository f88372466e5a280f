import { describe, expect, it } from 'vitest';
import { bulletBarHeight, layoutBullets, type BulletRow } from '../../../../src/domain/chart/bullet.ts';

const row = (value: number, target?: number, label = 'Yên Hòa'): BulletRow => ({ label, value, valueText: `${value}%`, target });
const marks = (rows: BulletRow[], max?: number) => layoutBullets(rows, max).bars.map(({ barWidth, targetX }) => [barWidth, targetX]);

describe('layoutBullets', () => {
  it.each<[string, BulletRow[], number | undefined, (number | null)[][]]>([
    ['one value fills the width', [row(7)], undefined, [[360, null]]],
    ['values share one scale', [row(50), row(100)], undefined, [[180, null], [360, null]]],
    ['the largest target sets the scale', [row(20, 80)], undefined, [[90, 360]]],
    ['a given end sets the scale', [row(25, 50)], 100, [[90, 180]]],
    ['a value beyond the end is clamped', [row(150)], 100, [[360, null]]],
    ['a target beyond the end is clamped', [row(50, 120)], 100, [[180, 360]]],
    ['a zero beside others has no width', [row(0), row(10)], undefined, [[0, null], [360, null]]],
    ['positions are rounded', [row(1), row(7)], undefined, [[51.43, null], [360, null]]],
  ])('%s', (_, rows, max, expected) => expect(marks(rows, max)).toEqual(expected));

  it.each([
    ['an empty list', []],
    ['a negative value', [row(5), row(-1)]],
  ])('refuses %s', (_, rows) => expect(() => layoutBullets(rows)).toThrow(RangeError));

  it('stacks lines of label, bar and value, then the next row, then ends', () => {
    const long = 'Tỷ lệ cán bộ, công chức có tài khoản phần mềm quản lý';
    const { bars, width, height } = layoutBullets([row(50, 80, long), row(100)]);
    expect(bars.map(({ lines }) => lines.length)).toEqual([2, 1]);
    expect(bars.map(({ lines }) => lines.map(({ text }) => text).join(' '))).toEqual([long, 'Yên Hòa']);
    const downwards = bars.flatMap(({ lines, barY, valueY }) => [...lines.map(({ y }) => y), barY, barY + bulletBarHeight, valueY]);
    expect([...downwards, height]).toEqual([...downwards, height].toSorted((a, b) => a - b));
    expect(new Set(downwards).size).toBe(downwards.length);
    expect(width).toBe(360);
  });

  it('carries the words over; a row without a target has none', () => {
    const { bars } = layoutBullets([{ ...row(50, 80), targetText: 'mục tiêu 80%' }, row(60)]);
    expect(bars.map(({ valueText, targetText }) => [valueText, targetText])).toEqual([['50%', 'mục tiêu 80%'], ['60%', null]]);
  });
});
