import { describe, expect, it } from 'vitest';
import { inlinePieces, joinPieces, type InlinePieces } from '../../../src/hosting/inline-pieces.ts';

const none = { scripts: [], styles: [] };

describe('inline pieces', () => {
  it.each([
    ['a script in a file', '<script type="module" src="/a.js"></script>', none],
    ['data', '<script type="application/ld+json">{"a":1}</script>', none],
    // The example of the standard: https://www.w3.org/TR/CSP2/#script-src-hash-usage
    ['a script', "<script>alert('Hello, world.');</script>", { scripts: ["'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='"], styles: [] }],
    ['a style', '<style>\n</style>', { scripts: [], styles: ["'sha256-AbpHGcgLb+kRsJGnwFEktk7uzpZOCcBY74+YBdrKVGs='"] }],
  ])('%s', (_, html, pieces) => expect(inlinePieces(html)).toEqual(pieces));

  it('are named once, in one order', () => {
    const [a, b] = ['<script>a</script>', '<script>b</script>'].map(inlinePieces) as [InlinePieces, InlinePieces];
    expect(joinPieces(a, b)).toEqual(joinPieces(b, a));
    expect(joinPieces(joinPieces(a, b), a).scripts).toHaveLength(2);
  });
});
