import { describe, expect, it } from 'vitest';
import { layoutMerge } from '../../../../src/domain/chart/merge-diagram.ts';

const many = [{ name: 'thị trấn Yên Thịnh', part: false }, { name: 'xã Khánh Dương', part: true }, { name: 'xã Yên Hòa', part: false }];

describe('layoutMerge', () => {
  it.each([
    { oneIs: 'result', side: 'right' },
    { oneIs: 'origin', side: 'left' },
  ] as const)('puts the one unit, as the $oneIs, on the $side', ({ oneIs }) => {
    const { boxes, width } = layoutMerge('xã Yên Mô', many, oneIs);
    const right = (box: { x: number; width: number }) => box.x > 0 && box.x + box.width === width;
    const left = ({ x }: { x: number }) => x === 0;
    expect(boxes.map(({ lines, own }) => [lines.join(' '), own])).toEqual([...many.map(({ name }) => [name, false]), ['xã Yên Mô', true]]);
    expect(boxes.map((box) => (oneIs === 'result' ? box.own === right(box) && box.own !== left(box) : box.own === left(box) && box.own !== right(box)))).toEqual([true, true, true, true]);
  });

  it.each(['result', 'origin'] as const)('joins the many with the %s from left to right, and marks parts', (oneIs) => {
    const { boxes, lines } = layoutMerge('xã Yên Mô', many, oneIs);
    const middle = (index: number) => boxes[index]!.y + boxes[index]!.height / 2;
    expect(lines.map(({ part }) => part)).toEqual([false, true, false]);
    expect(lines.every(({ from, to }) => from[0] < to[0])).toBe(true);
    expect(lines.map(({ from, to }) => (oneIs === 'result' ? [from[1], to[1]] : [to[1], from[1]]))).toEqual([0, 1, 2].map((index) => [middle(index), middle(3)]));
  });

  it('stacks boxes without touching, the one unit in the middle', () => {
    const { boxes, height } = layoutMerge('xã Yên Mô', many, 'result');
    const [first, second, third, own] = boxes;
    if (!first || !second || !third || !own) throw new Error('Expected four boxes');
    expect([first.y, second.y > first.y + first.height, third.y > second.y + second.height, third.y + third.height]).toEqual([0, true, true, height]);
    expect(own.y + own.height / 2).toBe(height / 2);
  });

  it('gives a long name more lines and a higher box', () => {
    const { boxes } = layoutMerge('x', [{ name: 'xã A', part: false }, { name: 'xã có một cái tên rất dài', part: false }], 'result');
    expect(boxes[1]!.lines.length).toBeGreaterThan(1);
    expect(boxes[1]!.height).toBeGreaterThan(boxes[0]!.height);
  });

  it('gives every line of a name the same room, and the box some around it', () => {
    const heights = ['xã A', 'xã A xã có tên dài', 'xã có một cái tên rất dài và hơn nữa'].map((name) => {
      const { lines, height } = layoutMerge('x', [{ name, part: false }], 'result').boxes[0]!;
      return [lines.length, height] as const;
    });
    const [[one], [two], [three]] = heights as [readonly [number, number], readonly [number, number], readonly [number, number]];
    expect([one, two, three]).toEqual([1, 2, 3]);
    const [first, second, third] = heights.map(([, height]) => height);
    const line = second! - first!;
    expect([third! - second!, line > 16, first! - line > 8]).toEqual([line, true, true]);
  });

  it('is as high as the one unit when that is higher', () => {
    const { boxes, height } = layoutMerge('xã có một cái tên rất dài', [{ name: 'xã A', part: false }], 'result');
    expect([boxes[1]!.y, height]).toEqual([0, boxes[1]!.height]);
  });
});
