import { expect, it } from 'vitest';
import { usualMinutes } from '../../../../src/domain/session/usual-minutes.ts';

it('reads off the ready sessions how long a guide takes', () => {
  const usual = usualMinutes([
    [{ minutes: 5 }, { guide: 'a', minutes: 40 }, { guide: 'b', minutes: 15 }],
    [{ guide: 'a', minutes: 20 }, { guide: 'c', minutes: 25 }],
    [{ guide: 'a', minutes: 30 }, { guide: 'd', minutes: 35 }],
    [{ guide: 'd', minutes: 25 }],
  ]);
  expect(['a', 'b', 'c', 'd', 'new'].map(usual.of)).toEqual([30, 15, 25, 25, 25]);
  expect(usual.otherwise).toBe(25);
});

it('has an answer where nothing is known', () => expect(usualMinutes([]).of('a')).toBe(20));
