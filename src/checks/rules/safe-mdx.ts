import { allowedComponents } from '../../markdown/allowed-components.ts';
import { builderWord } from '../../markdown/builder-words.ts';
import { unsafeNodes, type UnsafeCode } from '../../markdown/unsafe-nodes.ts';
import { maxDepth } from '../../markdown/too-heavy.ts';
import type { Content, DataFile, EntryFile } from '../content.ts';
import type { Fault } from '../fault.ts';
import { faultAt } from '../fault-at.ts';

const components = [...allowedComponents].map(([name, { properties }]) => `<${name}${properties.map((property) => ` ${property}="…"`).join('')}>`).join(', ');
const onlyThese = `chữ thường (Markdown) và các thẻ ${components}`;

const words: Record<UnsafeCode, { expected: string; fix: string }> = {
  'mdx-lenh': { expected: onlyThese, fix: 'xóa lệnh này, viết thẳng bằng chữ; giá trị của thẻ ở trong ngoặc kép, ví dụ id="…"' },
  'the-la': { expected: onlyThese, fix: 'dùng Markdown hoặc một thẻ trong danh sách' },
  'thuoc-tinh-la': { expected: `các thẻ ${components}, mỗi thuộc tính một lần`, fix: 'xóa thuộc tính này' },
  'the-phai-rong': { expected: 'thẻ đơn, kết thúc bằng “/>”', fix: 'đưa chữ ra ngoài thẻ, kết thúc thẻ bằng “/>”' },
  'dia-chi-nguy-hiem': { expected: 'địa chỉ https://…, mailto:…, tel:…, hoặc trong trang này: /huong-dan/…', fix: 'chép lại địa chỉ từ trình duyệt' },
  'anh-trong-bai': { expected: 'ảnh khai báo ở phần đầu, in bằng <Photo id="…" />', fix: 'tải ảnh vào content/pictures/, khai báo ở phần đầu rồi dùng thẻ <Photo>' },
  'chu-cua-may-dung': { expected: 'chữ in ra đúng như gõ', fix: 'xóa hoặc viết khác đi: máy dựng trang có thể thay chữ này bằng chữ khác' },
  'long-qua-sau': { expected: `nhiều nhất ${maxDepth} bậc danh sách, trích dẫn và thẻ lồng nhau`, fix: 'bớt bậc lồng nhau' },
};

/** Data files that Astro reads as collections (src/content.config.ts); the others it takes as JSON, which stays data. */
const collections = ['sources', 'glossary'];

/**
 * Entries hold plain Markdown and allowed components with literal properties, and no text anywhere holds words that the
 * builder replaces. What is judged is the syntax tree; nothing is compiled.
 */
export function safeMdxRule({ entries, dataFiles }: Content): Fault[] {
  return [
    ...entries.flatMap(({ file, tree }) =>
      (tree ? unsafeNodes(tree) : []).map(({ position, code, what }): Fault => ({ file, ...position, code, field: '', found: what, ...words[code] })),
    ),
    ...[...entries, ...dataFiles.filter(({ name }) => collections.includes(name))].flatMap((file) => builderWordsIn(file, file.data, [])),
  ];
}

/** Builder words in the texts of front matter and data, of which the build makes program text. */
function builderWordsIn(file: EntryFile | DataFile, data: unknown, path: PropertyKey[]): Fault[] {
  if (typeof data === 'string') {
    const word = builderWord(data);
    return word === undefined ? [] : [faultAt(file, path, { code: 'chu-cua-may-dung', found: `“${word}”`, ...words['chu-cua-may-dung'] })];
  }
  if (typeof data !== 'object' || data === null || path.length > maxDepth) return [];
  return Object.entries(data).flatMap(([key, value]) => builderWordsIn(file, value, [...path, Array.isArray(data) ? Number(key) : key]));
}
