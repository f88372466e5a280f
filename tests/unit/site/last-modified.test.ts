import { expect, it } from 'vitest';
import { lastModified } from '../../../src/site/last-modified.ts';
import { tempFolder } from '../../fixtures/temp-folder.ts';

const entry = (updated: string, body = '') => `---\ntitle: "Bài"\npublished: 2020-01-01\n${updated}\n---\n${body}`;

it.each([
  ['cau-chuyen/loa/', '2026-03-01', 'a story'],
  ['huong-dan/quet-ma/', '2026-02-01', 'a guide, its day in quotes'],
  ['mo-hinh/yen-hoa/', '2026-01-01', 'a pilot'],
  ['tap-huan/buoi-1/', '2025-12-31', 'a session'],
  ['', '2026-03-01', 'the front page: the newest day'],
  ['huong-dan/', '2026-03-01', 'a list: the newest day'],
  ['xa/yen-hoa-14722/', '2026-03-01', 'a page of data: the newest day'],
])('%s was last changed on %s (%s)', async (path, day) => {
  const content = await tempFolder({
    'stories/loa.mdx': entry('updated: 2026-03-01', 'updated: 2030-01-01\n'),
    'guides/quet-ma.mdx': entry('updated: "2026-02-01"'),
    'pilots/yen-hoa.mdx': entry("updated: '2026-01-01'"),
    'sessions/buoi-1.mdx': entry('updated: 2025-12-31'),
  });
  expect(lastModified(content)(path)).toBe(day);
});

it('knows no day when no entry states one', async () => {
  const content = await tempFolder({ 'stories/loa.mdx': entry('x: 1'), 'guides/a.mdx': entry('x: 1'), 'pilots/a.mdx': entry('x: 1'), 'sessions/a.mdx': entry('x: 1') });
  expect(lastModified(content)('cau-chuyen/loa/')).toBeUndefined();
});
