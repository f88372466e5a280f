import type { Nodes, Parents } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { Content } from '../content.ts';
import type { Fault } from '../fault.ts';

/** Digits that may stand in prose: days, months and years. */
const dates = /\b(?:\d{1,2}\/)?\d{1,2}\/\d{4}\b|\b(?:[12]?\d|3[01])\/(?:[1-9]|1[0-2])\b(?!\/)|\b(?:19|20)\d{2}(?:–(?:19|20)\d{2})?\b|\b[Tt]háng \d{1,2}\b|\b[Nn]gày \d{1,2}\b/g;
/** Words of a source, kept as they are. */
const quotation = /“[^”]*”/g;

/** Stories and pilots type no number: it comes from the data by `<Figure>`, so that it stands in one place only. */
export function bareFiguresRule({ entries }: Content): Fault[] {
  return entries.flatMap(({ collection, file, tree }) => {
    if (collection === 'guides' || !tree) return [];
    const faults: Fault[] = [];
    visit(tree, (node: Nodes, _index, parent: Parents | undefined) => {
      if (node.type === 'blockquote' || node.type === 'link') return SKIP;
      if (node.type !== 'text' || parent?.type === 'heading') return undefined;
      const blanked = [quotation, dates].reduce((text, pattern) => text.replace(pattern, (match) => ' '.repeat(match.length)), node.value);
      const match = /\d+(?:[.,]\d+)*/.exec(blanked);
      if (match && node.position) {
        const before = blanked.slice(0, match.index).split('\n');
        faults.push({
          file,
          line: node.position.start.line + before.length - 1,
          column: (before.length === 1 ? node.position.start.column : 1) + before.at(-1)!.length,
          code: 'so-tran',
          field: '',
          found: `con số “${match[0]}” gõ thẳng vào bài`,
          expected: 'số lấy từ dữ liệu, kèm ngày và nguồn (ngày, tháng, năm thì gõ được)',
          fix: 'khai báo số trong trường figures rồi viết <Figure id="…" />, hoặc dùng id có sẵn trong content/observations/',
        });
      }
      return undefined;
    });
    return faults;
  });
}
