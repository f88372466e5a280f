import { nearest } from '../checks/nearest.ts';
import { fold } from '../domain/text/fold.ts';
import type { IssueWords } from '../schemas/messages.ts';

const plain = (text: string) => fold(text).replace(/\s+/g, ' ').trim();

/**
 * The item with this id or exactly this name, accents and capitals aside. Refused, with words: a name that nothing has (the
 * nearest is suggested) and a name that several have.
 */
export function findNamed<T extends { id: string; name: string }>(items: readonly T[], text: string, what: string, where: string): { item: T } | { words: IssueWords } {
  const found = items.filter(({ id, name }) => id === text || plain(name) === plain(text));
  if (found.length === 1) return { item: found[0]! };
  if (found.length > 1) {
    return { words: {
      code: 'nhieu-ten', found: `“${text}” là tên của ${found.length} ${what}`, expected: `id của một ${what}: ${found.map(({ id }) => id).join(', ')}`, fix: 'ghi id thay cho tên',
    } };
  }
  const close = nearest(plain(text), items.flatMap(({ id, name }) => [id, plain(name)]));
  const suggestion = items.find(({ id, name }) => id === close || plain(name) === close);
  return { words: {
    code: 'tham-chieu', found: `“${text}”`, expected: `id hoặc tên của một ${what} có trong ${where}`,
    fix: suggestion ? `sửa thành “${suggestion.name}” (${suggestion.id}) nếu gõ nhầm, hoặc thêm ${what} này` : `thêm ${what} này vào ${where}`,
  } };
}
