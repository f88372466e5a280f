import { describe, expect, it } from 'vitest';
import { layoutLine, type LinePoint } from '../../../../src/domain/chart/line.ts';

const point = (asOf: string, value: number): LinePoint => ({ asOf, value, valueText: `${value}%`, dateText: `năm ${asOf}` });

describe('layoutLine', () => {
  it('spreads points over true time and from 0 up to the largest value', () => {
    const { points, baseline, width } = layoutLine([point('2020', 25), point('2021', 50), point('2024', 100)]);
    const [first, second, last] = points.map(({ x, y }) => [x, y] as const);
    if (!first || !second || !last) throw new Error('Expected three points');
    expect((second[0] - first[0]) / (last[0] - first[0])).toBeCloseTo(365 / 1461, 10);
    expect((baseline - first[1]) / (baseline - last[1])).toBeCloseTo(0.25, 10);
    expect((baseline - second[1]) / (baseline - last[1])).toBeCloseTo(0.5, 10);
    expect([first[0] > 0, last[0] < width, last[1] > 0]).toEqual([true, true, true]);
  });

  it('stays inside the view box, oldest at the left, larger values higher, words above and below', () => {
    const { points, width, height, baseline } = layoutLine([point('2020', 0), point('2021', 40), point('2022', 100), point('2024', 50)]);
    const xs = points.map(({ x }) => x);
    expect(xs).toEqual(xs.toSorted((a, b) => a - b));
    expect(xs[0]).toBeCloseTo(width - xs.at(-1)!, 10);
    expect(xs.at(-1)! - xs[0]!).toBeGreaterThan(width * 0.9);
    const [zero, forty, most, half] = points.map(({ y }) => y);
    expect([zero, half]).toEqual([baseline, (baseline + most!) / 2]);
    expect([most!, half!, forty!, zero!, height]).toEqual([most!, half!, forty!, zero!, height].toSorted((a, b) => a - b));
    expect([most! > 20, baseline - most! > 80, height - baseline > 20]).toEqual([true, true, true]);
  });

  it('anchors the words of the first point at its start, of the last at its end, the rest in the middle', () => {
    const points = [point('2020', 1), point('2021', 2), point('2022-06', 3), point('2023', 4)];
    expect(layoutLine(points).points.map(({ anchor, valueText, dateText }) => [anchor, valueText, dateText])).toEqual([
      ['start', '1%', 'năm 2020'], ['middle', '2%', 'năm 2021'], ['middle', '3%', 'năm 2022-06'], ['end', '4%', 'năm 2023'],
    ]);
  });

  it('lays zeros on the baseline', () => {
    const { points, baseline } = layoutLine([point('2020', 0), point('2021', 0)]);
    expect(points.map(({ y }) => y)).toEqual([baseline, baseline]);
  });

  it.each([
    ['no point', []],
    ['one point', [point('2020', 1)]],
    ['a negative value', [point('2020', 1), point('2021', -1)]],
    ['points out of order', [point('2021', 1), point('2020', 2)]],
    ['two points at one time', [point('2020', 1), point('2020-12', 2)]],
  ])('refuses %s', (_, points) => expect(() => layoutLine(points)).toThrow(RangeError));
});
