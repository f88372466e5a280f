import type { Element, ElementContent, Root, Text } from 'hast';

/** A glossary term as its note in a page needs it. */
export interface NotedTerm {
  id: string;
  term: string;
  expansion?: string | undefined;
  explanation: string;
}

/** A page's own words are noted; what is quoted, linked or a heading is left as it is, and so is all that a component prints. */
const leftAlone = /^(?:a|h[1-6]|blockquote|code|button)$/;

/**
 * Explains glossary terms where a story or a case study first uses them: the word becomes a button that opens its explanation in
 * place, without a script (https://html.spec.whatwg.org/multipage/popover.html); in browsers without it the explanation stands
 * behind the word. `read` gives the terms; `glossary` the address of a term in the glossary.
 */
export function rehypeTermNotes({ read, glossary }: { read: () => NotedTerm[]; glossary: (id: string) => string }) {
  return (tree: Root, file: { path?: string }): void => {
    if (!/[\\/]content[\\/](?:stories|pilots)[\\/]/.test(file.path ?? '')) return;
    const byForm = new Map(read().flatMap((term) => formsOf(term).map((form) => [form, term] as const)));
    // The longest first: “Tổ công nghệ số cộng đồng” before “Tổ”.
    const forms = [...byForm.keys()].sort((a, b) => b.length - a.length).map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    const word = new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
    const noted = new Set<string>();

    const note = ({ value }: Text): ElementContent[] => {
      const parts: ElementContent[] = [];
      let end = 0;
      for (const { 0: found, index } of value.matchAll(word)) {
        const term = byForm.get(found)!;
        if (noted.has(term.id)) continue;
        noted.add(term.id);
        parts.push({ type: 'text', value: value.slice(end, index) }, ...noteOf(term, found, glossary(term.id)));
        end = index + found.length;
      }
      return [...parts, { type: 'text', value: value.slice(end) }];
    };
    const walk = (parent: Root | Element, inProse: boolean): void => {
      const children = parent.children as ElementContent[];
      parent.children = children.flatMap((child) => {
        if (child.type === 'text' && inProse) return note(child);
        if (child.type === 'element' && !leftAlone.test(child.tagName)) walk(child, inProse || child.tagName === 'p' || child.tagName === 'li');
        return [child];
      });
    };
    walk(tree, false);
  };
}

/** As it stands in the glossary and in full, at the beginning of a sentence and within one. */
function formsOf({ term, expansion }: NotedTerm): string[] {
  const names = [term, ...(expansion ? [expansion.replace(/ \(.*\)$/, '')] : [])];
  const within = (name: string) => (/^\p{Lu}\p{Ll}/u.test(name) && name.includes(' ') ? name[0]!.toLowerCase() + name.slice(1) : name);
  return [...new Set(names.flatMap((name) => [name, within(name), name[0]!.toUpperCase() + name.slice(1)]))];
}

function noteOf({ id, term, expansion, explanation }: NotedTerm, found: string, href: string): ElementContent[] {
  const text = (value: string): Text => ({ type: 'text', value });
  const element = (tagName: string, properties: Element['properties'], ...children: ElementContent[]): Element => ({ type: 'element', tagName, properties, children });
  const anchor = `tu-${id}`;
  return [
    element('button', { type: 'button', className: ['term'], popoverTarget: anchor }, text(found)),
    element('span', { id: anchor, className: ['term-note'], popover: 'auto', dataSearchIgnore: '' },
      element('b', {}, text(expansion ? `${term} (${expansion.replace(/[()]/g, '')}): ` : `${term}: `)), text(`${explanation} `), element('a', { href }, text('Thuật ngữ'))),
  ];
}
