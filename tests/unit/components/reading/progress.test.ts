import { describe, expect, it } from 'vitest';
import { fingerprint, nextStep, readMarks, writeMarks } from '../../../../src/components/reading/progress.ts';

const steps = ['Mở ứng dụng', 'Bấm “Đăng nhập”', 'Nhập mã'];

describe('the fingerprint of steps', () => {
  it('is the same for the same words, however they are spaced or composed', () => {
    expect(fingerprint([' Mở ứng\n dụng', 'Bấm “Đăng nhập”'.normalize('NFD'), 'Nhập mã '])).toBe(fingerprint(steps));
  });

  it.each([
    ['a word', ['Mở ứng dụng', 'Bấm “Đăng ký”', 'Nhập mã']],
    ['the order', [steps[1]!, steps[0]!, steps[2]!]],
    ['a step more', [...steps, 'Xong']],
    ['a step less', steps.slice(0, 2)],
    ['the place where one ends', ['Mở ứng dụng Bấm', '“Đăng nhập”', 'Nhập mã']],
  ])('changes with %s', (_what, changed) => expect(fingerprint(changed)).not.toBe(fingerprint(steps)));
});

describe('ticks that were kept', () => {
  it.each([[[]], [[2]], [[1, 2, 3]], [[3, 1]]])('%j come back', (numbers) => {
    expect(readMarks(writeMarks(new Set(numbers), steps), steps)).toEqual({ done: new Set(numbers), changed: false });
  });

  it('are nothing to keep where no step is done', () => expect(writeMarks(new Set(), steps)).toBeUndefined());

  it('do not go over to other steps', () => {
    const kept = writeMarks(new Set([1, 3]), steps);
    expect(readMarks(kept, ['Tải ứng dụng', ...steps])).toEqual({ done: new Set(), changed: true });
  });

  it.each([undefined, '', 'null', '{', '[]', '"x"', '{"of":1,"done":[1]}', '{"of":"x","done":2}'])('%j is no ticks, and nothing changed', (kept) => {
    expect(readMarks(kept, steps)).toEqual({ done: new Set(), changed: false });
  });

  it('count only for steps there are', () => {
    const kept = JSON.stringify({ of: fingerprint(steps), done: [0, 2, 2, 2.5, 4, '1', null] });
    expect(readMarks(kept, steps).done).toEqual(new Set([2]));
  });
});

describe('the step to go on with', () => {
  it.each([[[], undefined], [[1], 2], [[1, 2], 3], [[2], 1], [[1, 3], 2], [[1, 2, 3], undefined]] as const)('after %j is %j', (done, expected) => {
    expect(nextStep(new Set(done), 3)).toBe(expected);
  });
});
