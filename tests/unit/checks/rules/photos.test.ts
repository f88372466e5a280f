import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../../src/checks/check-content.ts';
import { photosRule } from '../../../../src/checks/rules/photos.ts';
import { contentWith, placeOf } from '../../../fixtures/content-with.ts';

const story = 'stories/quet-ma-dau-ngo.mdx';
const photo = { id: 'bang-ma', file: 'bang-ma.jpg', alt: 'Bà Na giơ điện thoại quét bảng mã ở đầu ngõ', credit: 'Đài xã Yên Hòa', licence: 'CC BY 4.0' };

async function storyWith(photos: object[], body: string, files: string[]) {
  const content = await contentWith({
    [story]: (text) => text.replace('figures:\n', `photos:\n${photos.map((item) => `  - ${JSON.stringify(item)}\n`).join('')}figures:\n`).replace('Bà bán hàng.', `Bà bán hàng.\n\n${body}`),
  });
  return { ...content, pictures: files.map((name) => ({ name, file: `content/pictures/${name}`, flaws: [] })) };
}

const faults = async (changes: Partial<Record<keyof typeof photo | 'caption', string>> = {}, body = '<Photo id="bang-ma" />', files = ['bang-ma.jpg']) =>
  photosRule(await storyWith([{ ...photo, ...changes }], body, files));

it('finds nothing wrong with a photo that is there, shown, described and credited', async () => expect(await faults()).toEqual([]));
it('takes a caption', async () => expect(await faults({ caption: 'Bảng mã ở đầu ngõ, năm 2022' })).toEqual([]));
it('may be shown twice', async () => expect(await faults({}, '<Photo id="bang-ma" />\n\n<Photo id="bang-ma" />')).toEqual([]));

describe('a description', () => {
  it.each([
    ['bang-ma.jpg', 'tên tệp'],
    ['Bảng mã', 'tên tệp'],
    ['IMG_20221130_081522.jpg', 'tên tệp'],
    ['Ảnh bà Na quét mã ở đầu ngõ', 'mở đầu thừa'],
    ['Hình bà Na quét mã ở đầu ngõ', 'mở đầu thừa'],
    ['Một bức ảnh bà Na quét mã ở đầu ngõ', 'mở đầu thừa'],
    ['Bảng mã treo ở đầu ngõ', 'y như chú thích'],
    ['Bà Na quét mã', 'quá ngắn (13 ký tự)'],
    ['Bà Na quét mã ở đầu ngõ. '.repeat(9).trim(), 'quá dài (224 ký tự)'],
  ])('“%s” is %s', async (alt, found) => {
    const [fault, ...others] = await faults({ alt, caption: 'Bảng mã treo ở đầu ngõ.' });
    expect(others).toEqual([]);
    expect(placeOf(fault!)).toEqual({ file: `content/${story}`, line: 23, column: 42, code: 'anh-mo-ta', field: 'photos.0.alt' });
    expect(fault?.found).toContain(found);
  });

  it.each(['Hình thức nộp hồ sơ ghi trên bảng ở đầu ngõ', 'Ảnh hưởng của bão: cây đổ ngang đường làng'])('“%s” begins with another word', async (alt) => expect(await faults({ alt })).toEqual([]));
});

describe('a credit', () => {
  it.each(['Internet', 'Sưu tầm', 'Nguồn: Internet', 'ảnh mạng', 'ST', 'Facebook', 'không rõ'])('“%s” names nobody', async (credit) => {
    expect((await faults({ credit })).map(placeOf)).toEqual([{ file: `content/${story}`, line: 23, column: expect.any(Number), code: 'anh-giay-phep', field: 'photos.0.credit' }]);
  });

  it.each(['Nguyễn Văn Mạng', 'Trang Facebook xã Yên Hòa', 'Stefan', 'Thái Sơn'])('“%s” names somebody', async (credit) => expect(await faults({ credit })).toEqual([]));
});

describe('a photo', () => {
  it.each([
    ['without its file', {}, '<Photo id="bang-ma" />', ['bang-me.jpg'], 'anh-thieu', 'photos.0.file', 'sửa thành “bang-me.jpg”'],
    ['that is not shown', {}, 'Hết.', undefined, 'anh-thua', 'photos.0.id', 'thêm dòng <Photo id="bang-ma" />'],
    ['in a sentence', {}, 'Bảng <Photo id="bang-ma" /> ở đầu ngõ.', undefined, 'anh-trong-cau', '<Photo id>', 'chừa một dòng trống'],
  ])('%s', async (_, changes, body, files, code, field, fix) => {
    const [fault, ...others] = await faults(changes, body, files);
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ file: `content/${story}`, code, field });
    expect(fault?.fix).toContain(fix);
  });

  it.each([
    ['<Photo id="bang-mo" />', 'sửa thành “bang-ma”'],
    ['<Photo />', 'khai báo ảnh này'],
  ])('that is not declared: %s', async (body, fix) => {
    const found = await faults({}, `<Photo id="bang-ma" />\n\n${body}`);
    expect(found.map(placeOf)).toEqual([{ file: `content/${story}`, line: 44, column: 1, code: 'anh-thieu', field: '<Photo id>' }]);
    expect(found[0]?.fix).toContain(fix);
  });

  it('declared by another entry must be declared here too', async () => {
    const content = await contentWith({ [story]: ['Bà bán hàng.', '<Photo id="bang-ma" />'] });
    expect(photosRule(content).map(({ code }) => code)).toEqual(['anh-thieu']);
  });
});

it.each(['anh-thieu', 'anh-thua', 'anh-mo-ta', 'anh-giay-phep', 'anh-trong-cau'])('%s has its page', (code) => expect(existsSync(`docs/loi/${code}.md`)).toBe(true));

describe('what other rules say of a photo', () => {
  it.each<[string, object[], string[]]>([
    ['nothing, when all is well', [{ ...photo, licence: 'CC BY-SA 4.0', credit: 'Nguyen Van Tam, VTV', source: 'nguon-bai-bao' }], []],
    ['an unknown source', [{ ...photo, source: 'nguon-la' }], ['tham-chieu photos.0.source']],
    ['an id used twice', [photo, photo], ['trung-id photos.1.id']],
    ['no credit', [{ ...photo, credit: undefined }], ['thieu-truong photos.0.credit']],
    ['another licence', [{ ...photo, licence: 'CC BY-NC 4.0' }], ['sai-lua-chon photos.0.licence']],
    ['a path for a file', [{ ...photo, file: '../bang-ma.jpg' }], ['sai-dang photos.0.file']],
  ])('%s', async (_, photos, expected) => {
    const found = checkContent(await storyWith(photos, '<Photo id="bang-ma" />', ['bang-ma.jpg']), '2026-11-22').filter(({ code }) => code !== 'anh-thua');
    expect(found.map(({ code, field }) => `${code} ${field}`)).toEqual(expected);
  });

  it('which files may be named', async () => {
    const found = checkContent(await storyWith([{ ...photo, file: 'Bảng mã.JPG' }], '', []), '2026-11-22').find(({ code }) => code === 'sai-dang');
    expect(found?.fix).toContain('cho-yen-hoa.jpg');
  });
});
