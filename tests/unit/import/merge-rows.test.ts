import { describe, expect, it } from 'vitest';
import { fileText, mergeRows } from '../../../src/import/merge-rows.ts';
import type { ImportedRow } from '../../../src/import/parse-row.ts';
import type { Observation } from '../../../src/domain/indicator/indicator.ts';
import { contentWith } from '../../fixtures/content-with.ts';
import { makeIndicator } from '../../fixtures/profile-data.ts';
import { makeUnit } from '../../fixtures/units.ts';

const installs = { indicator: 'cai-dat-ung-dung', value: 1582, asOf: '2023-06-02', asOfBasis: 'stated', kind: 'actual', source: 'bai-bao', quote: '1.582 lượt cài' } as const;
const imported = (changes: Partial<Observation> = {}, unit = 'yen-hoa-14722'): ImportedRow => ({
  line: 2, unit: makeUnit({ id: unit, code: '14722' }), indicator: makeIndicator(), observation: { ...installs, ...changes },
});
const merged = async (...rows: ImportedRow[]) => mergeRows(rows, await contentWith({}, 'content-merged'));
const stored = async () => (await contentWith({}, 'content-merged')).dataFiles.find(({ name }) => name === 'observations')!.data as { observations: unknown[] };

describe('mergeRows', () => {
  it('keeps what agrees', async () => {
    const [file] = await merged(imported());
    expect(file).toMatchObject({ file: 'content/observations/yen-hoa-14722.json', observations: (await stored()).observations, changes: [{ index: 1, id: 'yen-hoa-cai-dat', changed: [] }] });
  });

  it('changes what the row says otherwise, at its place, and leaves all else', async () => {
    const [file] = await merged(imported({ value: 1600, qualifier: 'hơn', quote: 'hơn 1.600', note: 'Mới.' }));
    expect(file?.changes).toMatchObject([{ index: 1, id: 'yen-hoa-cai-dat', before: { value: 1582 }, changed: ['value', 'qualifier', 'quote', 'note'] }]);
    const { observations } = await stored();
    expect(file?.observations).toEqual(observations.with(1, { id: 'yen-hoa-cai-dat', ...installs, value: 1600, qualifier: 'hơn', quote: 'hơn 1.600', note: 'Mới.' }));
    expect(Object.keys(file?.observations[1] as object)).toEqual(['id', 'indicator', 'value', 'qualifier', 'asOf', 'asOfBasis', 'kind', 'source', 'quote', 'note']);
  });

  it('leaves alone what an empty cell does not say, and the disputes', async () => {
    const [file] = await merged(imported({ indicator: 'ho-so-truc-tuyen', value: 22, asOf: '2021/2022', asOfBasis: 'inferred', quote: '22%' }));
    expect(file?.observations[0]).toEqual({
      id: 'yen-hoa-ho-so', indicator: 'ho-so-truc-tuyen', value: 22, qualifier: 'khoảng', asOf: '2021/2022', asOfBasis: 'inferred', kind: 'actual', source: 'bai-bao', quote: '22%', note: 'Cả năm.',
      disputes: [{ source: 'bai-khac', says: 'Bài khác ghi 25%.' }],
    });
  });

  it.each([['time', { asOf: '2024' }], ['source', { source: 'bai-khac' }], ['indicator', { indicator: 'toc-do-mang' }]])('adds at the end what differs in %s', async (_, changes) => {
    const [file] = await merged(imported(changes));
    expect(file?.changes).toMatchObject([{ index: 5, before: null }]);
    expect(file?.observations.slice(0, 5)).toEqual((await stored()).observations);
  });

  it('names what it adds by unit, indicator and time, and never twice', async () => {
    const [file] = await merged(imported({ asOf: '2021/2022' }), imported({ asOf: '2021/2022', source: 'bai-khac' }), imported({ asOf: '2021/2022', kind: 'target', framework: 'nq-18' }));
    const name = 'yen-hoa-14722-cai-dat-ung-dung-2021-2022';
    expect(file?.changes.map(({ id }) => id)).toEqual([name, `${name}-2`, `${name}-3`]);
  });

  it('does not take the name of a figure of an entry', async () => {
    const content = await contentWith({ 'stories/quet-ma-dau-ngo.mdx': (text) => text.replaceAll('so-bang', 'yen-hoa-14722-cai-dat-ung-dung-2024') });
    expect(mergeRows([imported({ asOf: '2024' })], content)[0]?.changes[0]?.id).toBe('yen-hoa-14722-cai-dat-ung-dung-2024-2');
  });

  it('lays two rows for one observation in as two', async () => {
    const [file] = await merged(imported({ value: 1600 }), imported({ value: 1700 }));
    expect(file?.changes.map(({ index }) => index)).toEqual([1, 5]);
  });

  it('begins a file for a unit that has none, and finds one under another name', async () => {
    expect(await merged(imported({}, 'song-phuong-09829'))).toMatchObject([{ file: 'content/observations/song-phuong-09829.json', unit: 'song-phuong-09829', changes: [{ index: 0 }] }]);
    const content = await contentWith({ 'observations/z.json': () => JSON.stringify({ unit: 'song-phuong-09829', observations: [{ id: 'z', ...installs }] }) }, 'content-merged');
    expect(mergeRows([imported({}, 'song-phuong-09829')], content)).toMatchObject([{ file: 'content/observations/z.json', changes: [{ id: 'z', changed: [] }] }]);
  });
});

it('fileText writes a file as the files are written', async () => {
  let text = '';
  const content = await contentWith({ 'observations/yen-hoa-14722.json': (source) => (text = source) }, 'content-merged');
  expect(fileText(content.dataFiles.find(({ name }) => name === 'observations')!.data as never)).toBe(text);
});
