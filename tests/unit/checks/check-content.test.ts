import { expect, it } from 'vitest';
import { checkContent } from '../../../src/checks/check-content.ts';
import { readContent } from '../../../src/checks/read-content.ts';
import { report } from '../../../src/checks/reporters/terminal.ts';
import { faultsWith, placeOf } from '../../fixtures/content-with.ts';

it('finds no fault in the valid fixture', async () => expect(await faultsWith({})).toEqual([]));

it('finds no fault in the content of the site', async () => {
  const content = await readContent('content');
  expect(content.entries.length).toBeGreaterThan(0);
  // A day before the first review date, after which a reminder is due.
  const faults = checkContent(content, '2026-11-22');
  expect(faults, report(faults)).toEqual([]);
});

it('gathers the faults of every rule, by file, then line, then column', async () => {
  const faults = await faultsWith({
    'units.json': ['"nguon-don-vi"', '"nguon-la"'],
    'guides/bao-lua-dao.mdx': ['Đừng chuyển tiền', '<b>Đừng</b> <i>chuyển</i> tiền'],
    'guides/quet-ma-qr.mdx': ['topic:', 'x: 1\ntopic:'],
    'pilots/yen-hoa.mdx': ['## Bài học\n', ''],
    'glossary.json': ['"term": "CĐS",', '"term": "CĐS"'],
  });
  expect(faults.map(placeOf).map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`)).toEqual([
    'content/glossary.json:5:5 cu-phap',
    'content/guides/bao-lua-dao.mdx:28:1 the-la',
    'content/guides/bao-lua-dao.mdx:28:13 the-la',
    'content/guides/quet-ma-qr.mdx:7:1 truong-la',
    'content/pilots/yen-hoa.mdx:47:1 thieu-phan',
    'content/units.json:11:5 tham-chieu',
  ]);
});
