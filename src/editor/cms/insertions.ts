/** What an editor may put into a body; the components are those content may use (src/markdown/allowed-components.ts). */
export const insertions = {
  Cite: { label: 'Nguồn của câu', needsId: true, block: false },
  Figure: { label: 'Số liệu', needsId: true, block: false },
  Photo: { label: 'Ảnh', needsId: true, block: true },
  Warning: { label: 'Khung cảnh báo', needsId: false, block: true },
  heading: { label: 'Đề mục', needsId: false, block: true },
} as const;

export type Insertion = keyof typeof insertions;

/** The words that are put in; `|` is where the cursor goes. */
export function componentTag(kind: Insertion, id: string): string {
  if (kind === 'heading') return '## |';
  if (kind === 'Warning') return '<Warning title="Coi chừng">\n|\n</Warning>';
  return id.trim() ? `<${kind} id="${id.trim()}" />|` : `<${kind} id="|" />`;
}

/** Puts `tag` in the place of a selection: a block on lines of its own, anything else after one blank. */
export function insertAt(text: string, start: number, end: number, tag: string, block: boolean): { text: string; cursor: number } {
  const before = text.slice(0, start).replace(block ? /\s+$/ : /$/, '');
  const after = text.slice(end).replace(block ? /^\s+/ : /^/, '');
  const lead = before === '' ? '' : block ? '\n\n' : /\s$/.test(before) ? '' : ' ';
  const tail = block ? (after === '' ? '\n' : '\n\n') : '';
  const made = lead + tag.replace('|', '') + tail;
  return { text: before + made + after, cursor: before.length + lead.length + tag.indexOf('|') };
}
