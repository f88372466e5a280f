import { describe, expect, it } from 'vitest';
import { recordingsRule } from '../../../../src/checks/rules/recordings.ts';
import { contentWith, faultsWith, placeOf, type Change } from '../../../fixtures/content-with.ts';
import { mp3 } from '../../../fixtures/sounds.ts';

const guide = 'guides/bao-lua-dao.mdx';
const audio = (file: string, reader = '"Đài xã"'): Change => ['topic:', `audio:\n  file: ${file}\n  reader: ${reader}\n  recorded: 2026-11-22\ntopic:`];
const recording = (found: object, name = 'bao-lua-dao.mp3') => ({ name, file: `content/audio/${name}`, bytes: 9, found }) as never;

async function faults(change: Change, ...recordings: never[]) {
  return recordingsRule({ ...(await contentWith({ [guide]: change })), recordings });
}

it('finds nothing wrong with a recording that is there and named', async () => expect(await faults(audio('bao-lua-dao.mp3'), recording({ seconds: 80 }))).toEqual([]));
it('finds nothing wrong where there is none', async () => expect(await faultsWith({})).toEqual([]));

it('tells of a file that is missing, and of one with nearly that name', async () => {
  const [fault, unused, ...others] = await faults(audio('bao-lua-da.mp3'), recording({ seconds: 80 }));
  expect(others).toEqual([]);
  expect(placeOf(fault!)).toEqual({ file: `content/${guide}`, line: 8, column: 3, code: 'am-thanh-thieu', field: 'audio.file' });
  expect(fault!.fix).toContain('“bao-lua-dao.mp3”');
  expect(unused).toMatchObject({ file: 'content/audio/bao-lua-dao.mp3', code: 'am-thanh-thua' });
  expect(unused!.severity).toBeUndefined();
});

describe('a file that cannot be published', () => {
  it.each<[object, string, string]>([
    [{ flaw: 'heavy', detail: '9,1' }, 'am-thanh-lon', 'tệp nặng 9,1 MB'],
    [{ flaw: 'type', detail: 'WAVE, PCM' }, 'am-thanh-loai', 'WAVE, PCM'],
    [{ flaw: 'broken', detail: '' }, 'am-thanh-loai', 'không nghe được'],
    [{ flaw: 'location', detail: '' }, 'am-thanh-toa-do', 'ghi nơi thu'],
  ])('%j', async (found, code, words) => {
    const [fault, ...others] = await faults(audio('bao-lua-dao.mp3'), recording(found));
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ file: 'content/audio/bao-lua-dao.mp3', line: 1, column: 1, code });
    expect(fault!.found).toContain(words);
  });
});

describe('the whole check', () => {
  it('reads the folder', async () => {
    const change = { [guide]: audio('bao-lua-dao.mp3'), 'audio/bao-lua-dao.mp3': () => mp3(200), 'audio/la.mp3': () => mp3(200), 'audio/thu.wav': () => mp3(200) };
    const found = await faultsWith(change);
    expect(found.map(({ file, code }) => `${file} ${code}`)).toEqual(['content/audio/la.mp3 am-thanh-thua', 'content/audio/thu.wav tep-la']);
  });

  it.each([
    ['a path for a file', audio('../a.mp3'), 'sai-dang audio.file'],
    ['another kind', audio('a.ogg'), 'sai-dang audio.file'],
    ['nobody who reads', audio('bao-lua-dao.mp3', '""'), 'qua-ngan audio.reader'],
  ])('refuses %s', async (_, change, expected) => {
    const found = (await faultsWith({ [guide]: change })).filter(({ code }) => code !== 'am-thanh-thieu');
    expect(found.map(({ code, field }) => `${code} ${field}`)).toEqual([expected]);
  });
});
