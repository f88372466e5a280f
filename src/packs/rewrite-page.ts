import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { dropParts } from './drop-parts.ts';
import { linkFiles, type LoadedFile } from './link-files.ts';
import { linkPages } from './link-pages.ts';
import type { PackView } from './pack-view.ts';

/** A page of the site as a pack holds it, and the files it leads to or loads. `file`: its path under the built site. */
export function rewritePage(html: string, file: string, view: PackView): { html: string; needs: LoadedFile[] } {
  const tree = fromHtml(html);
  dropParts(tree, file, view);
  const needs = [...linkFiles(tree, file, view), ...linkPages(tree, file, view).map((found) => ({ file: found }))];
  return { html: toHtml(tree, { upperDoctype: true }), needs };
}
