import { expect, it } from 'vitest';
import { movedParts } from '../../../src/addresses/moved-parts.ts';

const since = '2026-11-22';
const redirects = [{ from: '/huong-dan/cu/', to: '/huong-dan/moi/', since }, { from: '/huong-dan/cu-hon/', to: '/huong-dan/cu/', since }, { from: '/huong-dan/', to: '/thuat-ngu/#a', since }];
const built = new Set(['/huong-dan/moi/', '/huong-dan/moi/chia-se/', '/huong-dan/moi/og.png', '/huong-dan/khac/', '/thuat-ngu/']);

it.each([
  ['a page under it goes along', '/huong-dan/cu/chia-se/', '/huong-dan/moi/chia-se/'],
  ['a file goes along, over two redirects', '/huong-dan/cu-hon/og.png', '/huong-dan/moi/og.png'],
  ['a part that the new page has not leads to the page', '/huong-dan/cu/to-roi/', '/huong-dan/moi/'],
  ['under a page that became a part of another, to that part', '/huong-dan/xua/', '/thuat-ngu/#a'],
])('%s', (_, from, to) => expect(movedParts([from], redirects, built)).toEqual([{ from, to, since }]));

it.each(['/huong-dan/cu/', '/huong-dan/cu/#buoc-1', '/huong-dan/cu/chia-se/#x', '/huong-dan/khac/', '/chi-so/x/'])('%s has its own way', (address) =>
  expect(movedParts([address], redirects, built)).toEqual([]));
