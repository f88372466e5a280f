import { expect, it } from 'vitest';
import { isMadePage } from '../../../src/domain/made-pages.ts';

it.each([
  ['/huong-dan/x/truyen-thanh/', true],
  ['/lang-so/huong-dan/x/truyen-thanh/nam/', true],
  ['/tap-huan/x/trinh-chieu/', true],
  ['/cau-chuyen/x/chia-se/', true],
  ['/huong-dan/x/', false],
  ['/huong-dan/truyen-thanh/', false],
  ['/tap-huan/x/nguoi-huong-dan/', false],
])('%s is made of an entry: %s', (path, expected) => expect(isMadePage(path)).toBe(expected));
