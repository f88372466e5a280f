import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { picturesRule } from '../../../../src/checks/rules/pictures.ts';
import type { Flaw } from '../../../../src/pictures/inspect.ts';
import { contentWith, type Change } from '../../../fixtures/content-with.ts';

const story = 'stories/quet-ma-dau-ngo.mdx';
const declared: Change = ['figures:\n', 'photos: [{ file: cho.jpg }, 7]\nfigures:\n'];

async function faults(flaws: Flaw[], change: Change = declared, name = 'cho.jpg') {
  const content = await contentWith({ [story]: change });
  return picturesRule({ ...content, pictures: [{ name, file: `content/pictures/${name}`, flaws }] });
}

/** Code, severity and words by kind of flaw; the record is complete, or this file does not compile. */
const expected: Record<Flaw['kind'], [detail: string, code: string, found: string, expected: string]> = {
  'no-file': ['', 'anh-loai', 'đường nối', 'nằm thẳng trong content/pictures/'],
  name: ['IMG 1.jpg', 'anh-ten', '“IMG 1.jpg”', 'chữ thường không dấu'],
  heavy: ['18,2', 'anh-lon', '18,2 MB', 'nhiều nhất 15 MB'],
  pixels: ['9000 × 9000', 'anh-lon', '9000 × 9000', '60 triệu điểm, mỗi cạnh nhiều nhất 16.000'],
  narrow: ['640', 'anh-nho', 'rộng 640 điểm', 'ít nhất 720'],
  type: ['HEIC', 'anh-loai', 'tệp loại HEIC', 'JPEG (.jpg), PNG (.png) hoặc WebP (.webp)'],
  extension: ['PNG', 'anh-loai', 'tệp loại PNG mà đuôi tên nói khác', 'đuôi tên đúng'],
  broken: ['', 'anh-loai', 'ảnh hỏng', 'mở được trọn vẹn'],
  moving: ['', 'anh-loai', 'ảnh động', 'đứng yên'],
  foreign: ['đoạn mã', 'anh-lai-tap', 'có đoạn mã', 'chỉ chứa ảnh'],
  trailing: ['12', 'anh-lai-tap', '12 byte nằm sau', 'kết thúc cùng với ảnh'],
  location: ['', 'anh-toa-do', 'ghi tọa độ', 'ai cũng xem được tệp gốc'],
};

it.each(Object.entries(expected))('%s', async (kind, [detail, code, found, wanted]) => {
  const [fault, ...others] = await faults([{ kind: kind as Flaw['kind'], detail }]);
  expect(others).toEqual([]);
  expect(fault).toMatchObject({ file: 'content/pictures/cho.jpg', line: 1, column: 1, code });
  expect(fault?.found).toContain(found);
  expect(fault?.expected).toContain(wanted);
  expect(fault?.severity).toBe(kind === 'location' ? 'warning' : undefined);
  expect(existsSync(`docs/loi/${code}.md`)).toBe(true);
});

it('tells an SVG where drawings belong', async () => expect((await faults([{ kind: 'type', detail: 'SVG' }]))[0]?.fix).toContain('SVG không nhận'));

describe('a picture without a flaw', () => {
  it('that an entry names, be the entry otherwise wrong, is no fault', async () => expect(await faults([])).toEqual([]));

  it('that no entry names is worth a look', async () => {
    expect(await faults([], declared, 'la.jpg')).toMatchObject([{ file: 'content/pictures/la.jpg', code: 'anh-thua', severity: 'warning' }]);
  });

  it('that no entry names is told so beside its place, not beside an error', async () => {
    expect((await faults([{ kind: 'location', detail: '' }], declared, 'la.jpg')).map(({ code }) => code)).toEqual(['anh-toa-do', 'anh-thua']);
    expect((await faults([{ kind: 'moving', detail: '' }], declared, 'la.jpg')).map(({ code }) => code)).toEqual(['anh-loai']);
  });

  it('is left alone while an entry cannot be read', async () => expect(await faults([], ['title:', 'title: :\n x'], 'la.jpg')).toEqual([]));
});
