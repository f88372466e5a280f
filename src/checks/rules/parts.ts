import { toString } from 'mdast-util-to-string';
import { pilotParts } from '../../schemas/pilot.ts';
import { storyParts } from '../../schemas/story.ts';
import type { Content } from '../content.ts';
import type { Fault } from '../fault.ts';

const required = { stories: storyParts, pilots: pilotParts, guides: [], sessions: [] } as const;

/** Stories have their five parts and pilots theirs, as level-two headings in order. */
export function partsRule({ entries }: Content): Fault[] {
  return entries.flatMap(({ collection, file, tree }) => {
    if (!tree) return [];
    const headings = tree.children.filter((node) => node.type === 'heading' && node.depth === 2);
    const titles = headings.map((node) => toString(node).trim());
    let from = 0;
    return required[collection].flatMap((part) => {
      const at = titles.indexOf(part, from);
      if (at >= 0) {
        from = at + 1;
        return [];
      }
      const misplaced = headings[titles.indexOf(part)];
      const line = misplaced?.position?.start.line ?? headings[from]?.position?.start.line ?? tree.position?.end.line ?? 1;
      return [{
        file, line, column: 1, code: 'thieu-phan', field: '',
        found: titles.includes(part) ? `phần “${part}” đứng sai thứ tự` : `không có phần “${part}”`,
        expected: `các phần theo thứ tự: ${required[collection].join(' → ')}`,
        fix: misplaced ? `chuyển cả phần “${part}” về đúng chỗ` : `thêm dòng “## ${part}” vào đúng chỗ; chưa có thông tin thì viết “Nguồn không nói.”`,
      }];
    });
  });
}
