import { cp, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readEntries } from '../../../src/checks/read-entries.ts';
import { tempFolder } from '../../fixtures/temp-folder.ts';

/** The guides of the fixture, one of them with a fault in its front matter and one with a fault in its body. */
async function guides() {
  const folder = await tempFolder({
    'cu-phap.mdx': '---\ntitle: Báo: lừa\n---\nĐừng.\n',
    'mdx.mdx': '---\ntitle: "Báo"\nsteps:\n  - do: "Mở"\n---\nĐừng {chuyển.\n',
  });
  await cp('tests/fixtures/content-valid/guides', folder, { recursive: true });
  return (await readdir(folder)).sort().map((name) => ({ collection: 'guides' as const, path: join(folder, name) }));
}

describe('entries read in threads', () => {
  it.each([2, 3, 4])('come out the same, in the same order, from %d', async (threads) => {
    const paths = await guides();
    const [alone, together] = [await readEntries(paths, 1), await readEntries(paths, threads)];
    const places = ({ entries }: typeof alone) => entries.map(({ locate }) => [['title'], ['steps', 0, 'do'], ['none']].map(locate));
    const bare = ({ entries }: typeof alone) => entries.map(({ locate: _, ...entry }) => entry);
    expect(bare(together)).toEqual(bare(alone));
    expect(bare(together).map(({ id }) => id)).toEqual(['bao-lua-dao', 'cu-phap', 'mdx', 'quet-ma-qr']);
    expect(places(together)).toEqual(places(alone));
    expect(places(together)[2]).toEqual([{ line: 2, column: 1 }, { line: 4, column: 5 }, { line: 2, column: 1 }]);
    expect(together.faults).toEqual(alone.faults);
    expect(together.faults.map(({ code }) => code)).toEqual(['cu-phap', 'mdx']);
  });

  it('fail when one thread fails', async () => {
    const [own, other] = await guides();
    await expect(readEntries([own!, { ...other!, path: null as never }], 2)).rejects.toThrow('replaceAll');
  });
});
