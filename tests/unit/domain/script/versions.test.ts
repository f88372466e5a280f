import { describe, expect, it } from 'vitest';
import { secondsOf, shortVersion } from '../../../../src/domain/script/versions.ts';

/** A sentence of six syllables, two seconds. */
const line = 'Ta về ta tắm ao ta.';
const draft = (rank?: number, place?: string, count = 1, brief?: string[]) => ({ place, sentences: Array.from({ length: count }, () => line), ...(rank === undefined ? {} : { rank }), ...(brief ? { brief } : {}) });
const taken = (drafts: ReturnType<typeof draft>[], seconds: number) => shortVersion(drafts, seconds).map(({ place, sentences }) => `${place} ${sentences.length}`);

describe('what a short version takes', () => {
  it('counts time at 180 syllables a minute', () => expect(secondsOf([draft(0, 'a', 3)])).toBe(6));
  it('is rank after rank, in the order of the script', () => expect(taken([draft(2, 'b'), draft(0, 'a'), draft(1, 'c'), draft(3, 'd')], 6)).toEqual(['b 1', 'a 1', 'c 1']));
  it('is never what only the full version says', () => expect(taken([draft(undefined, 'a'), draft(0, 'b')], 99)).toEqual(['b 1']));
  it('is a rank whole or not at all', () => expect(taken([draft(0, 'a'), draft(1, 'b'), draft(1, 'c'), draft(2, 'd')], 4)).toEqual(['a 1', 'd 1']));
  it('is nothing that follows what was left out of the same place', () => expect(taken([draft(0, 'a'), draft(1, 'b', 3), draft(2, 'b'), draft(3, 'c')], 6)).toEqual(['a 1', 'c 1']));
  it('is the brief wording', () => expect(taken([draft(0, 'a', 3, [line])], 6)).toEqual(['a 1']));
  it('cuts at sentences, the longest passage first, when the core alone is too long', () => expect(taken([draft(0, 'a'), draft(0, 'b', 4), draft(0, 'c', 2)], 10)).toEqual(['a 1', 'b 2', 'c 2']));
  it('never cuts what has no place on the page: greeting and farewell', () => expect(taken([draft(0, undefined, 3), draft(0, 'b', 2)], 1)).toEqual(['undefined 3', 'b 1']));
  it('keeps a sentence of each passage, however little time there is', () => expect(taken([draft(0, 'a', 2), draft(0, 'b', 2)], 1)).toEqual(['a 1', 'b 1']));
});
