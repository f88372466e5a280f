import type { Root } from 'mdast';
import { unsafeNodes } from './unsafe-nodes.ts';

/** What this plugin asks of the file that Astro hands to it. */
interface File {
  data: { astro?: { frontmatter?: Record<string, unknown> } };
  fail(reason: string, place: { line: number; column: number }, origin: string): never;
}

/**
 * Stops the compilation of an entry that holds anything unsafe. src/checks says the same before a build, with words for
 * editors; this stands first among the plugins so that Astro by itself, too, compiles no such entry. Lines count from the
 * line under the front matter, which Astro cuts off first.
 */
export function remarkRefuseUnsafe() {
  return (tree: Root, file: File): void => {
    // Astro would import and run the file that `layout` names.
    if (Object.hasOwn(file.data.astro?.frontmatter ?? {}, 'layout')) file.fail('trường “layout” ở phần đầu', { line: 1, column: 1 }, 'lang-so:truong-la');
    const [first] = unsafeNodes(tree);
    if (first) file.fail(`${first.what}. Chạy npm run check:content để xem dòng và cách sửa`, first.position, `lang-so:${first.code}`);
  };
}
