import { describe, expect, it } from 'vitest';
import { renameEntry } from '../../../src/addresses/rename-entry.ts';
import { contentWith, type Change } from '../../fixtures/content-with.ts';

const guide = '/huong-dan/quet-ma-qr/';
const linked: Change = ['Bà bán hàng.', `Xem [cách quét](${guide}#buoc-2), [${guide}](${guide}) và [bài khác](/huong-dan/quet-ma-qr-khac/).\n\n[dan]: ${guide}`];
const today = '2026-11-22';

async function rename(from: string, to: string, changes: Record<string, Change> = {}, redirects: string | null = null) {
  return renameEntry(await contentWith({ 'published-urls.txt': () => `${guide}\n`, ...changes }), redirects, from, to, today);
}
const textsOf = (renaming: Awaited<ReturnType<typeof rename>>) => new Map('changes' in renaming ? renaming.changes.map(({ path, text }) => [path, text]) : []);

describe('an entry gets another name', () => {
  it('and all that names it follows', async () => {
    const before = await contentWith({ 'stories/quet-ma-dau-ngo.mdx': linked });
    const renaming = await rename('huong-dan/quet-ma-qr', 'huong-dan/tra-tien', { 'stories/quet-ma-dau-ngo.mdx': linked });
    const texts = textsOf(renaming);
    expect([...texts.keys()].sort()).toEqual([
      'content/glossary.json', 'content/guides/quet-ma-qr.mdx', 'content/guides/tra-tien.mdx', 'content/pilots/yen-hoa.mdx', 'content/redirects.json',
      'content/stories/quet-ma-dau-ngo.mdx',
    ]);
    const sourceOf = (id: string) => before.entries.find((entry) => entry.id === id)!.source;
    expect(texts.get('content/guides/quet-ma-qr.mdx')).toBeNull();
    expect(texts.get('content/guides/tra-tien.mdx')).toBe(sourceOf('quet-ma-qr'));
    expect(texts.get('content/stories/quet-ma-dau-ngo.mdx')).toBe(
      sourceOf('quet-ma-dau-ngo')
        .replace('- quet-ma-qr\n', '- tra-tien\n')
        .replace(`(${guide}#buoc-2), [${guide}](${guide})`, `(/huong-dan/tra-tien/#buoc-2), [${guide}](/huong-dan/tra-tien/)`)
        .replace(`[dan]: ${guide}`, '[dan]: /huong-dan/tra-tien/'),
    );
    expect(texts.get('content/glossary.json')).toContain('"guides": ["tra-tien"]');
    expect(JSON.parse(texts.get('content/redirects.json')!)).toEqual([{ from: guide, to: '/huong-dan/tra-tien/', since: today }]);
    expect('words' in renaming && renaming.words).toEqual(expect.arrayContaining([
      'Đổi tên content/guides/quet-ma-qr.mdx thành content/guides/tra-tien.mdx.',
      'Sửa 1 chỗ nhắc tới bài trong content/glossary.json.',
      'Sửa 4 chỗ nhắc tới bài trong content/stories/quet-ma-dau-ngo.mdx.',
      'Thêm chuyển hướng /huong-dan/quet-ma-qr/ → /huong-dan/tra-tien/ vào content/redirects.json.',
    ]));
  });

  it('and its links to itself follow', async () => {
    const texts = textsOf(await rename('/huong-dan/quet-ma-qr/', '/huong-dan/tra-tien/', { 'guides/quet-ma-qr.mdx': ['Chỉ bấm chuyển', `Như [bước 1](${guide}#buoc-1): chỉ bấm chuyển`] }));
    expect(texts.get('content/guides/tra-tien.mdx')).toContain('[bước 1](/huong-dan/tra-tien/#buoc-1)');
  });

  it('and the same word elsewhere stays', async () => {
    const texts = textsOf(await rename('huong-dan/quet-ma-qr', 'huong-dan/tra-tien', {
      'stories/quet-ma-dau-ngo.mdx': ['summary: "Xã treo bảng mã ở đầu ngõ."', 'summary: "Địa chỉ quet-ma-qr."'], 'glossary.json': ['"id": "ma-qr"', '"id": "quet-ma-qr"'],
    }));
    expect(texts.get('content/stories/quet-ma-dau-ngo.mdx')).toMatch(/summary: "Địa chỉ quet-ma-qr\."[^]*guides:\n {2}- tra-tien\n/);
    expect(texts.get('content/glossary.json')).toMatch(/"id": "quet-ma-qr"[^]*"guides": \["tra-tien"\]/);
  });

  it('and its short codes lead to the new address', async () => {
    const codes = (...pages: string[]) => JSON.stringify(pages.map((to, index) => ({ code: String(index + 1), to, since: today })), null, 2);
    const other = '/huong-dan/quet-ma-qr-khac/';
    const texts = textsOf(await rename('huong-dan/quet-ma-qr', 'huong-dan/tra-tien', { 'short-codes.json': () => codes(guide, other, guide) }));
    expect(texts.get('content/short-codes.json')).toBe(codes('/huong-dan/tra-tien/', other, '/huong-dan/tra-tien/'));
  });

  it('and in files with Windows line ends', async () => {
    const texts = textsOf(await rename('huong-dan/quet-ma-qr', 'huong-dan/tra-tien', { 'stories/quet-ma-dau-ngo.mdx': (text) => text.replaceAll('\n', '\r\n') }));
    expect(texts.get('content/stories/quet-ma-dau-ngo.mdx')).toContain('guides:\r\n  - tra-tien\r\n');
  });

  it('and facts follow', async () => {
    const fact: Change = ['[\n', '[\n  { "id": "dieu-0", "as": "prose", "at": "stories/quet-ma-dau-ngo" },\n'];
    const texts = textsOf(await rename('cau-chuyen/quet-ma-dau-ngo', 'cau-chuyen/ngo-xom', { 'facts.json': fact }));
    expect(texts.get('content/facts.json')).toContain('"at": "stories/ngo-xom" }');
    expect(texts.get('content/guides/quet-ma-qr.mdx')).toContain('stories:\n  - ngo-xom\n');
  });

  it('without a redirect when it was never published', async () => {
    const renaming = await rename('cau-chuyen/quet-ma-dau-ngo', 'cau-chuyen/ngo-xom');
    expect(textsOf(renaming).has('content/redirects.json')).toBe(false);
    expect('words' in renaming && renaming.words.at(-1)).toBe('/cau-chuyen/quet-ma-dau-ngo/ chưa đăng bao giờ, không cần chuyển hướng.');
  });
});

describe('refused is', () => {
  it.each([
    ['an entry that is none', 'huong-dan/khong-co', 'huong-dan/moi', 'Không có bài /huong-dan/khong-co/.'],
    ['a name that is taken', 'huong-dan/quet-ma-qr', 'huong-dan/bao-lua-dao', 'Đã có bài /huong-dan/bao-lua-dao/.'],
    ['the same name', 'huong-dan/quet-ma-qr', 'huong-dan/quet-ma-qr', 'Đã có bài /huong-dan/quet-ma-qr/.'],
    ['a name with tones', 'huong-dan/quet-ma-qr', 'huong-dan/quét-mã', 'Tên mới “quét-mã”: chỉ dùng chữ thường không dấu, số và dấu “-”, ví dụ ma-qr-dau-ngo.'],
    ['another section', 'huong-dan/quet-ma-qr', 'cau-chuyen/quet-ma-qr', 'Bài chỉ đổi tên trong mục của nó, không chuyển sang mục khác.'],
    ['what is no entry', 'xa/yen-hoa-14722', 'xa/yen-hoa', 'Tên bài viết dạng cau-chuyen/ten-bai, huong-dan/ten-bai, mo-hinh/ten-bai, tap-huan/ten-bai.'],
    ['a way out of the folder', 'huong-dan/quet-ma-qr', 'huong-dan/../x', 'Tên bài viết dạng cau-chuyen/ten-bai, huong-dan/ten-bai, mo-hinh/ten-bai, tap-huan/ten-bai.'],
    ['an address that leads elsewhere', 'huong-dan/quet-ma-qr', 'huong-dan/cu', '/huong-dan/cu/ là địa chỉ cũ, đang dẫn sang /huong-dan/. Hãy chọn tên khác.'],
  ])('%s', async (_, from, to, refusal) =>
    expect(await rename(from, to, {}, '[{ "from": "/huong-dan/cu/", "to": "/huong-dan/", "since": "2026-11-22" }]')).toEqual({ refusal }));
});
