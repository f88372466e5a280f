import { expect, it } from 'vitest';
import { speak } from '../../../../src/domain/spoken/speak.ts';
import { spokenWords } from '../../../../src/domain/spoken/spoken-words.ts';

const words = spokenWords(
  [{ term: 'CĐS', spoken: 'chuyển đổi số' }],
  [{ host: '*.zalo.me', spoken: 'da lô chấm mờ e' }, { host: 'vov.vn' }],
);

it('come from the glossary and from the hosts that have them, a star standing for what ends so', () =>
  expect(words).toEqual([{ written: 'CĐS', spoken: 'chuyển đổi số' }, { written: 'zalo.me', spoken: 'da lô chấm mờ e' }]));

it('are read', () => expect(speak('CĐS ở zalo.me', { region: 'bac' }, words).text).toBe('chuyển đổi số ở da lô chấm mờ e'));
