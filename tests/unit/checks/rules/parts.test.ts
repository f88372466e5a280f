import { describe, expect, it } from 'vitest';
import { faultsWith, placeOf } from '../../../fixtures/content-with.ts';

const story = 'stories/quet-ma-dau-ngo.mdx';
const pilot = 'pilots/yen-hoa.mdx';

describe('a part that is missing is placed at the heading that stands where it should', () => {
  it.each([
    [story, '## Người trong chuyện\n', '', 35, 'Người trong chuyện'],
    [story, '## Khó khăn\n', '', 43, 'Khó khăn'],
    [story, '## Khó khăn', '### Khó khăn', 44, 'Khó khăn'],
    [story, '## Khó khăn', '## Khó', 40, 'Khó khăn'],
    [story, '## Kết quả\n', '', 50, 'Kết quả'],
    [pilot, '## Bài học\n', '', 47, 'Bài học'],
  ])('%s: %j → %j', async (path, from, to, line, part) => {
    const faults = await faultsWith({ [path]: [from, to] });
    expect(faults.map(placeOf)).toEqual([{ file: `content/${path}`, line, column: 1, code: 'thieu-phan', field: '' }]);
    expect(faults[0]?.found).toBe(`không có phần “${part}”`);
  });
});

it('a part out of order is named', async () => {
  const swap = (text: string) => text.replace('## Công việc', '## X').replace('## Khó khăn', '## Công việc').replace('## X', '## Khó khăn');
  expect(await faultsWith({ [story]: swap })).toMatchObject([
    {
      file: `content/${story}`, code: 'thieu-phan', found: 'phần “Khó khăn” đứng sai thứ tự',
      expected: 'các phần theo thứ tự: Người trong chuyện → Công việc → Khó khăn → Cách làm → Kết quả',
    },
  ]);
});

it.each([
  ['other headings may stand between', story, '## Khó khăn', '## Bên lề\n\nMột chuyện.\n\n## Khó khăn'],
  ['a heading may hold emphasis', story, '## Khó khăn', '## *Khó* khăn'],
  ['guides need no parts', 'guides/bao-lua-dao.mdx', 'Đừng', '## Phần riêng\n\nĐừng'],
])('%s', async (_, path, from, to) => expect(await faultsWith({ [path]: [from, to] })).toEqual([]));

it('every part of an entry without headings is missing', async () => {
  const faults = await faultsWith({ [pilot]: (text) => text.replaceAll('\n## ', '\n') });
  expect(faults.map(({ found }) => found)).toEqual(
    ['Trước khi bắt đầu', 'Ai làm gì, khi nào', 'Kết quả', 'Bài học', 'Điều chưa biết'].map((part) => `không có phần “${part}”`),
  );
});
