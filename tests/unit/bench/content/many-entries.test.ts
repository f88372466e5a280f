import { expect, it } from 'vitest';
import { copyOfEntry, manyEntries } from '../../../../src/bench/content/many-entries.ts';
import { costTable } from '../../../../src/bench/content/measure-check.ts';

const story = {
  path: 'stories/a.mdx',
  text: '---\ntitle: "Một \'hai\'"\nsources:\n  - id-khac\nfigures:\n  - id: so-bang\n    value: 20\n  - id: so-bang-moi\n    value: 21\nphotos:\n  - id: so-bang-anh\n---\n\nCó <Figure id="so-bang" />, <Figure id="so-bang-moi" />, <Figure id="cua-xa" />.\n',
};

it('a copy has another name, title and ids for its own figures; the rest stays', () => {
  expect(copyOfEntry(story, 2)).toEqual({
    path: 'stories/a-2.mdx',
    text: story.text.replace("hai'\"", "hai', bản 2\"").replaceAll('so-bang\n', 'so-bang-2\n').replaceAll('so-bang-moi\n', 'so-bang-moi-2\n').replace('"so-bang"', '"so-bang-2"').replace('"so-bang-moi"', '"so-bang-moi-2"'),
  });
});

it('takes the real entries first, then copies of each in turn', () => {
  const other = { path: 'guides/b.mdx', text: '---\ntitle: Hai\n---\n\nĐừng.\n' };
  expect(manyEntries([story, other], 5).map(({ path }) => path)).toEqual(['stories/a.mdx', 'guides/b.mdx', 'stories/a-2.mdx', 'guides/b-2.mdx', 'stories/a-3.mdx']);
});

it.each([[4, 'Median 3.00 s, aim under 4 s: met.'], [3, 'Median 3.00 s, aim under 3 s: not met.']])('says whether %d seconds are kept', (limit, ending) => {
  const run = (readSeconds: number) => ({ readSeconds, checkSeconds: 1, processorSeconds: 4, peakMegabytes: 512.4, errors: 0, warnings: 0 });
  expect(costTable([run(9), run(1), run(2)], limit).split('\n')).toEqual([
    '| run | read | check | both | processor | peak memory |', '|---:|---:|---:|---:|---:|---:|',
    '| 1 | 9.00 s | 1.00 s | 10.00 s | 4.00 s | 512 MB |', '| 2 | 1.00 s | 1.00 s | 2.00 s | 4.00 s | 512 MB |', '| 3 | 2.00 s | 1.00 s | 3.00 s | 4.00 s | 512 MB |', '', ending,
  ]);
});
