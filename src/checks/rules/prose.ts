import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { claimElements, literalAttribute } from '../../markdown/claim-elements.ts';
import type { Content, EntryFile } from '../content.ts';
import type { Fault } from '../fault.ts';
import { definitions } from '../definitions.ts';
import { validEntries } from '../valid-content.ts';
import { missing } from './references.ts';

/** The components content may use; src/mdx holds one file for each. */
export const allowedComponents = ['Figure', 'Cite', 'Warning'];

/** Prose uses only the allowed components, with literal props, and every figure and source it names exists. */
export function proseRule(content: Content): Fault[] {
  const defined = definitions(content);
  const ids = (kinds: string[]) => new Set(defined.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id));
  const figures = ids(['figure', 'observation']);
  const sources = ids(['source']);
  return [
    ...content.entries.flatMap((entry) => [...unsafe(entry), ...unknownIds(entry, figures, sources)]),
    ...unusedFigures(content),
  ];
}

function unsafe({ file, tree }: EntryFile): Fault[] {
  const faults: Fault[] = [];
  const add = (node: Nodes, code: string, found: string, fix: string) =>
    faults.push({
      file, line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1, code, field: '',
      found, expected: `chữ thường và các thẻ ${allowedComponents.map((name) => `<${name}>`).join(', ')} với giá trị trong ngoặc kép`, fix,
    });
  if (tree) {
    visit(tree, (node) => {
      if (node.type === 'mdxjsEsm') add(node, 'mdx-lenh', 'lệnh import hoặc export', 'xóa dòng này; các thẻ có sẵn không cần import');
      if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') add(node, 'mdx-lenh', 'biểu thức trong { }', 'viết thẳng bằng chữ');
      if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
      if (!allowedComponents.includes(node.name ?? '')) add(node, 'the-la', `thẻ <${node.name ?? ''}>`, 'dùng Markdown hoặc một thẻ trong danh sách');
      for (const attribute of node.attributes) {
        if (attribute.type !== 'mdxJsxAttribute' || (attribute.value != null && typeof attribute.value !== 'string')) {
          add(node, 'mdx-lenh', `thuộc tính không phải chữ trong thẻ <${node.name ?? ''}>`, 'viết giá trị trong ngoặc kép, ví dụ id="…"');
        }
      }
    });
  }
  return faults;
}

function unknownIds({ file, tree }: EntryFile, figures: Set<string>, sources: Set<string>): Fault[] {
  if (!tree) return [];
  return claimElements(tree).flatMap(({ node }) => {
    const id = literalAttribute(node, 'id') ?? '';
    const isCite = node.name === 'Cite';
    if ((isCite ? sources : figures).has(id)) return [];
    const start = node.position?.start;
    return [{ file, line: start?.line ?? 1, column: start?.column ?? 1, code: 'tham-chieu', field: `<${node.name} id>`, ...missing(isCite ? 'source' : 'observation', id, isCite ? sources : figures) }];
  });
}

function unusedFigures(content: Content): Fault[] {
  return [...validEntries(content, 'stories'), ...validEntries(content, 'pilots')].flatMap(({ entry, data }) => {
    const used = new Set(entry.tree ? claimElements(entry.tree).map(({ node }) => literalAttribute(node, 'id')) : data.figures.map(({ id }) => id));
    return data.figures.flatMap(({ id }, index) =>
      used.has(id)
        ? []
        : [{
            file: entry.file, ...entry.locate(['figures', index, 'id']), code: 'so-lieu-thua', field: `figures.${index}`,
            found: `số liệu “${id}” không dùng trong bài`, expected: 'mỗi số liệu khai báo được in ra ít nhất một lần', fix: `thêm <Figure id="${id}" /> vào câu nói về nó, hoặc xóa số liệu này`,
          }],
    );
  });
}
