import { expect, it } from 'vitest';
import { nearest } from '../../../src/checks/nearest.ts';

const ids = ['quet-ma-qr', 'quet-ma-dau-ngo', 'nop-ho-so-cong-dich-vu-cong', 'bao-lua-dao'];

it.each<[string, string | undefined, string]>([
  ['quet-ma-qr', 'quet-ma-qr', 'the same'],
  ['quet-ma-qe', 'quet-ma-qr', 'one letter changed'],
  ['quetma-qr', 'quet-ma-qr', 'one letter lost'],
  ['quet-mma-qr', 'quet-ma-qr', 'one letter twice'],
  ['quét-mã-qr', 'quet-ma-qr', 'with tones'],
  ['quet-ma-dau', 'quet-ma-qr', 'three edits, where the other needs four'],
  ['quet-ma-dau-n', 'quet-ma-dau-ngo', 'two edits, where the other needs five'],
  ['nop-ho-so-cong-dich-vu', 'nop-ho-so-cong-dich-vu-cong', 'an ending lost'],
  ['cong-dich-vu-cong-nop-ho-so', undefined, 'words in another order'],
  ['san-thuong-mai-dien-tu', undefined, 'nothing alike'],
  ['quet-abcdr', 'quet-ma-qr', 'a third of its letters wrong'],
  ['quet-abcde', undefined, 'one more wrong'],
])('nearest to %s is %s (%s)', (word, best) => expect(nearest(word, ids)).toBe(best));

it.each([
  ['to-2', ['to-1', 'to-2'], 'to-2', 'the last letter'],
  ['nhom-zaloo', ['nhom-zalxx', 'nhom-zalo'], 'nhom-zalo', 'one letter too many, not two wrong ones'],
  ['nhom-zal', ['nhom-zxx', 'nhom-zalo'], 'nhom-zalo', 'one letter too few, not two wrong ones'],
  ['nhom-1', ['nhom-2', 'nhom-3'], 'nhom-2', 'the first of two as near'],
])('nearest to %s of %j is %s: %s decides', (word, candidates, best) => expect(nearest(word, candidates)).toBe(best));

it('finds nothing among nothing', () => expect(nearest('quet-ma-qr', [])).toBeUndefined());
