import { expect, it } from 'vitest';
import { netlifyRedirects, nginxMap } from '../../../src/addresses/host-files.ts';

const redirects = [
  { from: '/huong-dan/cu/', to: '/huong-dan/moi/', since: '2026-11-22' },
  { from: '/huong-dan/cu-hon/', to: '/huong-dan/cu/', since: '2026-11-01' },
  { from: '/thuat-ngu/#a', to: '/thuat-ngu/#b', since: '2026-11-22' },
  { from: '/chi-so/x/', to: '/thuat-ngu/#b', since: '2026-11-22' },
];

it.each([
  ['/', '/huong-dan/cu/ /huong-dan/moi/ 301\n/huong-dan/cu-hon/ /huong-dan/moi/ 301\n/chi-so/x/ /thuat-ngu/#b 301\n'],
  ['/lang-so/', '/lang-so/huong-dan/cu/ /lang-so/huong-dan/moi/ 301\n/lang-so/huong-dan/cu-hon/ /lang-so/huong-dan/moi/ 301\n/lang-so/chi-so/x/ /lang-so/thuat-ngu/#b 301\n'],
])('_redirects under %s leads on in one hop and leaves anchors out', (base, expected) => expect(netlifyRedirects(redirects, base)).toBe(expected));

it('the nginx map keeps the query before the anchor', () =>
  expect(nginxMap(redirects, '/lang-so/').split('\n').slice(2)).toEqual([
    'map $uri $redirect {', '  default "";',
    '  "/lang-so/huong-dan/cu/" "/lang-so/huong-dan/moi/$is_args$args";',
    '  "/lang-so/huong-dan/cu-hon/" "/lang-so/huong-dan/moi/$is_args$args";',
    '  "/lang-so/chi-so/x/" "/lang-so/thuat-ngu/$is_args$args#b";',
    '}', '',
  ]));

it('without redirects both are there and empty', () => expect([netlifyRedirects([], '/'), nginxMap([], '/').split('\n').slice(2)]).toEqual(['', ['map $uri $redirect {', '  default "";', '}', '']]));
