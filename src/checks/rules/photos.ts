import { entryCollections } from '../../domain/entry-sections.ts';
import { slugify } from '../../domain/text/slugify.ts';
import { literalAttribute } from '../../markdown/claim-elements.ts';
import { elementsNamed } from '../../markdown/elements-named.ts';
import type { Photo } from '../../schemas/photo.ts';
import type { Content, EntryFile } from '../content.ts';
import { faultAt } from '../fault-at.ts';
import type { Fault } from '../fault.ts';
import { nearest } from '../nearest.ts';
import { validEntries } from '../valid-content.ts';

/** Photos that an entry declares have their file, are shown, described and credited; those that it shows are declared in it. */
export function photosRule(content: Content): Fault[] {
  const files = new Set(content.pictures.map(({ name }) => name));
  return entryCollections.flatMap((collection) =>
    validEntries(content, collection).flatMap(({ entry, data: { photos } }) => [
      ...photos.flatMap((photo, index) => [...missingFile(entry, photo, index, files), ...alt(entry, photo, index), ...credit(entry, photo, index)]),
      ...shown(entry, photos),
    ]),
  );
}

function missingFile(entry: EntryFile, { file }: Photo, index: number, files: Set<string>): Fault[] {
  if (files.has(file)) return [];
  const close = nearest(file, files);
  return [faultAt(entry, ['photos', index, 'file'], {
    code: 'anh-thieu', found: `không có tệp content/pictures/${file}`, expected: 'tên một tệp có trong content/pictures/',
    fix: close ? `sửa thành “${close}” nếu gõ nhầm, hoặc tải ảnh lên thư mục ấy` : 'tải ảnh lên thư mục ấy, hoặc sửa tên tệp cho đúng',
  })];
}

/** What a description must not be; the first that holds is told. W3C, https://www.w3.org/WAI/tutorials/images/tips/ */
const unfitAlts: [words: string, holds: (photo: Photo) => boolean][] = [
  ['tên tệp', ({ alt, file }) => /\.(?:jpe?g|png|webp|heic)$/i.test(alt) || slugify(alt) === file.replace(/\.\w+$/, '')],
  ['lời mở đầu thừa “ảnh”, “hình”', ({ alt }) => /^(?:(?:bức|tấm|một)\s+)*(?:ảnh|hình|photo|image|picture)(?![\p{L}\p{M}])(?!\s+(?:hưởng|thức)(?![\p{L}\p{M}]))/iu.test(alt)],
  ['lời y như chú thích (caption)', ({ alt, caption }) => caption !== undefined && slugify(alt) === slugify(caption)],
  ['quá ngắn', ({ alt }) => alt.length < 15],
  ['quá dài', ({ alt }) => alt.length > 200],
];

function alt(entry: EntryFile, photo: Photo, index: number): Fault[] {
  const unfit = unfitAlts.find(([, holds]) => holds(photo));
  if (!unfit) return [];
  return [faultAt(entry, ['photos', index, 'alt'], {
    code: 'anh-mo-ta', found: `“${photo.alt}”: ${unfit[0]} (${photo.alt.length} ký tự)`, expected: 'lời kể trong ảnh có gì, 15 đến 200 ký tự',
    fix: 'viết như kể qua điện thoại: ai, đang làm gì, ở đâu, có vật gì đáng chú ý',
  })];
}

/** Where a picture was found is not who took it. */
const nobody = /^(?:(?:nguồn|ảnh|theo|trên|từ)\s*:?\s*)*(?:internet|mạng|mạng xã hội|sưu tầm|st|google|facebook|fb|zalo|tiktok|youtube|pinterest|không rõ|khuyết danh|chưa rõ|n\/a)\.?$/iu;

function credit(entry: EntryFile, photo: Photo, index: number): Fault[] {
  if (!nobody.test(photo.credit)) return [];
  return [faultAt(entry, ['photos', index, 'credit'], {
    code: 'anh-giay-phep', found: `“${photo.credit}” không nói ai chụp`, expected: 'tên người hoặc cơ quan chụp ảnh và đã cho phép đăng',
    fix: 'hỏi ra người chụp và xin phép; không hỏi được thì đừng dùng ảnh này',
  })];
}

function shown(entry: EntryFile, photos: Photo[]): Fault[] {
  if (!entry.tree) return [];
  const ids = photos.map(({ id }) => id);
  const elements = elementsNamed(entry.tree, ['Photo']).map((node) => ({ node, id: literalAttribute(node, 'id') ?? '' }));
  const used = new Set(elements.map(({ id }) => id));
  const inBody = elements.flatMap(({ node, id }): Fault[] => {
    const at = { file: entry.file, line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1, field: '<Photo id>' };
    const close = nearest(id, ids);
    if (!ids.includes(id)) {
      return [{ ...at, code: 'anh-thieu', found: `“${id}”`, expected: 'id của một ảnh khai báo trong trường photos của chính bài này', fix: close ? `sửa thành “${close}” nếu gõ nhầm, hoặc khai báo ảnh này` : 'khai báo ảnh này trong trường photos, hoặc bỏ thẻ' }];
    }
    if (node.type === 'mdxJsxFlowElement') return [];
    return [{ ...at, code: 'anh-trong-cau', found: `thẻ <Photo id="${id}" /> nằm trong câu`, expected: 'thẻ đứng riêng một dòng, trên và dưới có dòng trống', fix: 'xuống dòng trước và sau thẻ, chừa một dòng trống mỗi bên' }];
  });
  const unused = ids.flatMap((id, index) =>
    used.has(id) ? [] : [faultAt(entry, ['photos', index, 'id'], { code: 'anh-thua', found: `ảnh “${id}” không đặt trong bài`, expected: 'mỗi ảnh khai báo được đặt vào bài', fix: `thêm dòng <Photo id="${id}" /> vào chỗ muốn đặt ảnh, hoặc xóa ảnh này khỏi photos` })],
  );
  return [...inBody, ...unused];
}
