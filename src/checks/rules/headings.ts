import type { Heading, Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { slugify } from '../../domain/text/slugify.ts';
import { walkNodes } from '../../markdown/walk-nodes.ts';
import type { Content, EntryFile } from '../content.ts';
import type { Fault } from '../fault.ts';

/** Headings lead from the page's title downwards without a jump, say something, and differ, since each is an anchor. */
export const headingsRule = ({ entries }: Content): Fault[] => entries.flatMap(ofEntry);

function ofEntry({ file, tree }: EntryFile): Fault[] {
  const faults: Fault[] = [];
  const anchors = new Map<string, number>();
  let above = 1;
  if (!tree) return faults;
  walkNodes(tree, (node) => {
    if (node.type !== 'heading') return;
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    const add = (found: string, expected: string, fix: string) => faults.push({ file, line, column, code: 'de-muc', field: '', found, expected, fix });
    const title = toString(node).trim();
    const sign = '#'.repeat(node.depth);
    if (node.depth === 1) add(`đề mục bậc 1 “${title}”`, 'đề mục trong bài bắt đầu từ “##”; bậc 1 là tiêu đề của trang', 'thêm một dấu #');
    else if (node.depth > above + 1) add(`đề mục “${sign} ${title}” nhảy bậc`, `“${'#'.repeat(above + 1)}”, hơn đề mục trên nó một bậc`, `bớt còn ${above + 1} dấu #`);
    above = node.depth;
    if (title === '' && !holdsFigure(node)) return void add('đề mục không có chữ', 'vài chữ nói phần này kể gì', 'viết chữ sau dấu #, hoặc xóa dòng này');
    const anchor = slugify(title);
    const first = anchors.get(anchor);
    if (first === undefined) anchors.set(anchor, line);
    else add(`đề mục “${title}” đã có ở dòng ${first}`, 'mỗi đề mục trong bài một tên, vì tên là địa chỉ của phần ấy', 'đổi chữ cho khác, hoặc gộp hai phần làm một');
  });
  return faults;
}

const holdsFigure = (node: Heading): boolean => node.children.some((child: Nodes) => child.type === 'mdxJsxTextElement');
