import { readFileSync } from 'node:fs';
import { unified } from '@astrojs/markdown-remark';
import { describe, expect, it } from 'vitest';
import { remarkRefuseUnsafe } from '../../../src/markdown/remark-refuse-unsafe.ts';
import { fixtureNames, hostileBodies } from '../../fixtures/hostile.ts';

const shared = { syntaxHighlight: false, smartypants: false } as const;
const mdx = { optimize: false, srcDir: new URL('file:///src/') };
const guarded = await unified({ remarkPlugins: [remarkRefuseUnsafe], smartypants: false }).createMdxRenderer!(shared, mdx);
const bare = await unified({ smartypants: false }).createMdxRenderer!(shared, mdx);
const read = (kind: string, name: string) => readFileSync(`tests/fixtures/hostile/${kind}/${name}.mdx`, 'utf8');

// Astro parses with its own parser, ours is src/markdown/parse-body.ts: what one sees as text the other must not see as code.
/** Slow to read, but nothing in the tree. */
const onlyHeavy = ['line-too-long', 'block-too-long', 'nested-brackets'];

describe('Astro’s own compiler, with the guard, refuses', () => {
  it.each(Object.keys(hostileBodies).filter((name) => !onlyHeavy.includes(name)))('%s', async (name) => {
    await expect(guarded.process(`\n${read('body', name)}`, `/${name}.mdx`, {})).rejects.toThrow();
  });

  it('an entry with a layout', async () => {
    await expect(guarded.process('\nĐừng.', '/layout.mdx', { layout: '../../hostile.astro' })).rejects.toThrow('layout');
  });
});

describe('and takes', () => {
  it.each(fixtureNames('harmless'))('%s', async (name) => {
    const body = `\n${read('harmless', name)}`;
    expect((await guarded.process(body, `/${name}.mdx`, {})).code).toBe((await bare.process(body, `/${name}.mdx`, {})).code);
  });
});

it('without the guard it would compile what is hostile', async () => {
  expect((await bare.process(read('body', 'expression-block'), '/expression-block.mdx', {})).code).toContain('globalThis.hostileRan =');
});
