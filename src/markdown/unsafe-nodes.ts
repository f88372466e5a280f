import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { allowedComponents } from './allowed-components.ts';
import { builderWord } from './builder-words.ts';
import { maxDepth } from './too-heavy.ts';
import { unsafeAddress } from './unsafe-address.ts';

/** Kinds of things content may not hold; docs/loi/ has a page for each. */
export type UnsafeCode = 'mdx-lenh' | 'the-la' | 'thuoc-tinh-la' | 'the-phai-rong' | 'dia-chi-nguy-hiem' | 'anh-trong-bai' | 'chu-cua-may-dung' | 'long-qua-sau';

/** One of them, and where it begins; both counts from 1. */
export interface UnsafeNode {
  position: { line: number; column: number };
  code: UnsafeCode;
  /** In Vietnamese, as “found” of a fault. */
  what: string;
}

type Element = MdxJsxFlowElement | MdxJsxTextElement;
type Add = (code: UnsafeCode, what: string, at?: Element['attributes'][number]) => void;

/**
 * Everything in an entry's body that is not plain Markdown or an allowed component with literal properties, in document
 * order. It judges the tree alone: nothing is compiled or run. An element that is refused hides what it holds.
 */
export function unsafeNodes(tree: Root): UnsafeNode[] {
  const found: UnsafeNode[] = [];
  walk(tree, { line: 1, column: 1 }, 0, found);
  return found;
}

function walk(node: Nodes, parent: UnsafeNode['position'], depth: number, found: UnsafeNode[]): void {
  // What a plugin of the parser made, such as the link around a bare address, has no place of its own.
  const { line, column } = node.position?.start ?? parent;
  const before = found.length;
  const add: Add = (code, what, at) => {
    const start = at?.position?.start ?? { line, column };
    found.push({ position: { line: start.line, column: start.column }, code, what });
  };
  if (depth > maxDepth) return add('long-qua-sau', `lồng sâu hơn ${maxDepth} bậc`);
  judge(node, add);
  if (found.length > before && !('attributes' in node && allowedComponents.has(node.name ?? ''))) return;
  if ('children' in node) for (const child of node.children) walk(child, { line, column }, depth + 1, found);
}

function judge(node: Nodes, add: Add): void {
  for (const field of ['value', 'url', 'title', 'alt', 'label', 'lang', 'meta'] as const) {
    const text: unknown = (node as unknown as Record<string, unknown>)[field];
    const word = typeof text === 'string' && node.type !== 'mdxjsEsm' ? builderWord(text) : undefined;
    if (word !== undefined) add('chu-cua-may-dung', `“${word}”`);
  }
  switch (node.type) {
    case 'mdxjsEsm': return add('mdx-lenh', 'lệnh import hoặc export');
    case 'mdxFlowExpression':
    case 'mdxTextExpression': return add('mdx-lenh', 'biểu thức trong { }');
    case 'html': return add('the-la', 'mã HTML');
    case 'image':
    case 'imageReference': return add('anh-trong-bai', 'ảnh chèn bằng “![…]”');
    case 'link':
    case 'definition': {
      const reason = unsafeAddress(node.url);
      return reason === null ? undefined : add('dia-chi-nguy-hiem', `đường dẫn ${reason}`);
    }
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement': return judgeElement(node, add);
  }
}

function judgeElement(element: Element, add: Add): void {
  const name = element.name ?? '';
  const component = allowedComponents.get(name);
  if (!component) return add('the-la', `thẻ <${name}>`);
  const seen = new Set<string>();
  for (const attribute of element.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') {
      add('mdx-lenh', `thuộc tính không phải chữ trong thẻ <${name}>`, attribute);
    } else if (!component.properties.includes(attribute.name)) {
      add('thuoc-tinh-la', `thuộc tính “${attribute.name}” trong thẻ <${name}>`, attribute);
    } else if (seen.has(attribute.name)) {
      // The check would read the first, the page print the last.
      add('thuoc-tinh-la', `thuộc tính “${attribute.name}” viết hai lần trong thẻ <${name}>`, attribute);
    } else if (builderWord(attribute.value) !== undefined) {
      add('chu-cua-may-dung', `“${builderWord(attribute.value)}”`, attribute);
    }
    if (attribute.type === 'mdxJsxAttribute') seen.add(attribute.name);
  }
  if (!component.holdsMarkdown && element.children.length > 0) add('the-phai-rong', `thẻ <${name}> có chữ bên trong`);
}
