import { claimElements, literalAttribute } from '../../markdown/claim-elements.ts';
import type { Content, EntryFile } from '../content.ts';
import type { Fault } from '../fault.ts';
import { definitions } from '../definitions.ts';
import { validEntries } from '../valid-content.ts';
import { missing } from './references.ts';

/** Every figure and source that prose names exists, and every figure that is declared is printed. */
export function proseRule(content: Content): Fault[] {
  const defined = definitions(content);
  const ids = (kinds: string[]) => new Set(defined.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id));
  const figures = ids(['figure', 'observation']);
  const sources = ids(['source']);
  return [
    ...content.entries.flatMap((entry) => unknownIds(entry, figures, sources)),
    ...unusedFigures(content),
  ];
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
