import { describe, expect, it, vi } from 'vitest';
import { parseBody } from '../../../src/markdown/parse-body.ts';
import { remarkRefuseUnsafe } from '../../../src/markdown/remark-refuse-unsafe.ts';

/** What the plugin says of a body; undefined when it lets it pass. */
function refusal(body: string, frontmatter: Record<string, unknown> = {}) {
  const fail = vi.fn((): never => {
    throw new Error('stopped');
  });
  try {
    remarkRefuseUnsafe()(parseBody(body), { data: { astro: { frontmatter } }, fail });
  } catch (error) {
    expect((error as Error).message).toBe('stopped');
  }
  return (fail.mock.calls as unknown[][])[0];
}

describe('remarkRefuseUnsafe', () => {
  it('stops at the first unsafe node, with its place and code', () => {
    expect(refusal('Một.\n\nHai {x} <b>ba</b>')).toEqual([expect.stringContaining('biểu thức trong { }'), { line: 3, column: 5 }, 'lang-so:mdx-lenh']);
  });

  it('stops for a layout, which Astro would import', () => {
    expect(refusal('Một.', { layout: '../../hostile.astro' })).toEqual([expect.stringContaining('layout'), { line: 1, column: 1 }, 'lang-so:truong-la']);
  });

  it('lets Markdown and components pass', () => expect(refusal('**Một** [hai](/) <Cite id="a" />.', { title: 'Ba' })).toBeUndefined());
});
