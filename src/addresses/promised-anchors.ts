import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';

/** Elements whose ids tie a label, a title or a description to something else; nobody links to them. */
const forMachines = new Set(['svg', 'input', 'select', 'textarea', 'output', 'datalist', 'template']);

/** Stands on /du-lieu/thay-doi/ only until the next release of the data gives the part its own anchor, `ban-<day>`. */
const passing = new Set(['sau-ban-moi-nhat']);

/**
 * The anchors of a page that a reader can link to: every id inside its `<main>`, but for those of drawings (`<svg>` and what
 * is in it), of form fields, of a heading that only names a part which has an id itself (`aria-labelledby`), and `passing`.
 */
export function promisedAnchors(html: string): string[] {
  const anchors: string[] = [];
  const walk = (node: Nodes, names: ReadonlySet<string>) => {
    if (node.type === 'element') {
      if (forMachines.has(node.tagName)) return;
      const id = idOf(node);
      if (id && !names.has(id) && !passing.has(id)) anchors.push(id);
      if (id) names = new Set([...names, ...labelsOf(node)]);
    }
    if ('children' in node) for (const child of node.children) walk(child, names);
  };
  walk(mainOf(html), new Set());
  return anchors;
}

/** What stands inside `<main>`, as a tree; offsets count from there, those of opening tags too (`data.position`). */
export function mainOf(html: string): Nodes {
  const start = mainStart(html);
  return fromHtml(html.slice(start, mainEnd(html)), { fragment: true, verbose: true });
}

/** Where the inside of `<main>` begins and ends in a page. Astro writes attributes in double quotes, so `>` may stand in them. */
export const mainStart = (html: string): number => {
  const tag = /<main\b(?:"[^"]*"|[^">])*>/.exec(html);
  return tag ? tag.index + tag[0].length : html.length;
};
export const mainEnd = (html: string): number => Math.max(html.lastIndexOf('</main>'), mainStart(html));

export const idOf = ({ properties }: Element): string => (typeof properties['id'] === 'string' ? properties['id'] : '');

const labelsOf = ({ properties }: Element): string[] => {
  const labels = properties['ariaLabelledBy'];
  return Array.isArray(labels) ? labels.map(String) : [];
};
