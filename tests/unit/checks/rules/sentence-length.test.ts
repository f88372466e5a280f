import { describe, expect, it } from 'vitest';
import { sentenceLengthRule } from '../../../../src/checks/rules/sentence-length.ts';
import { contentWith, placeOf } from '../../../fixtures/content-with.ts';

const guide = 'guides/quet-ma-qr.mdx';
const story = 'stories/quet-ma-dau-ngo.mdx';
const syllables = (count: number) => `Một${' hai'.repeat(count - 1)}.`;
const faultsOf = async (path: string, from: string, to: string) => sentenceLengthRule(await contentWith({ [path]: [from, to] }));

describe('a sentence of more than 30 syllables', () => {
  it.each<[path: string, from: string, to: string, count: number, line: number, column: number, field: string]>([
    [guide, 'Quét mã.', syllables(31), 31, 18, 10, 'steps.1.do'],
    [guide, 'Điện thoại có mạng.', `Một câu. ${syllables(40)}`, 40, 11, 15, 'prepare.0'],
    [story, 'Bà bán hàng.', `Bà bán. ${syllables(35)} Bà nghỉ.`, 35, 38, 9, ''],
    [story, 'Bà bán hàng.', `Bà có <Figure id="so-bang" />${' hai'.repeat(28)} <Cite id="nguon-bai-bao" />.`, 31, 38, 1, ''],
  ])('%s: %j → %j', async (path, from, to, count, line, column, field) => {
    const faults = await faultsOf(path, from, to);
    expect(faults.map(placeOf)).toEqual([{ file: `content/${path}`, line, column, code: 'cau-dai', field }]);
    expect(faults[0]).toMatchObject({ severity: 'warning', found: expect.stringMatching(`^câu dài ${count} tiếng: “`), expected: 'câu chừng 20 tiếng, nhiều nhất 30' });
  });
});

it.each([
  ['30 syllables', story, 'Bà bán hàng.', syllables(30)],
  ['two sentences of 20', story, 'Bà bán hàng.', `${syllables(20)} ${syllables(20)}`],
  ['a list of 20 and 20', story, 'Bà bán hàng.', `- ${syllables(20)}\n- ${syllables(20)}`],
  ['a citation', story, 'Bà bán hàng.', `${syllables(30).slice(0, -1)} <Cite id="nguon-bai-bao" />.`],
  ['the words of a source', story, 'Bà bán hàng.', `> ${syllables(40)}`],
  ['the name of a document', guide, 'Quy định về mã QR.', syllables(40)],
])('%s is no fault', async (_, path, from, to) => expect(await faultsOf(path, from, to)).toEqual([]));
