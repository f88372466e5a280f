import { expect, it } from 'vitest';
import { parseBody } from '../../../src/markdown/parse-body.ts';

it.each([
  ['Đừng <b', 'a tag that never ends'],
  ['Đừng <b>chuyển</i>', 'a tag closed by another'],
  ['Đừng {chuyển', 'a brace that never closes'],
  ['Dưới <5 phút', 'a lone “<”'],
])('refuses %s (%s) and says why', (body) => expect(() => parseBody(body)).toThrow(expect.objectContaining({ reason: expect.any(String) })));
