/** One file to write: its path under content/ and its text. */
export interface WrittenFile {
  path: string;
  text: string;
}

/**
 * The `number`th copy of an entry, for measuring only: another file name, another title, and other ids for the figures it
 * declares, which must be unique on the whole site. Prose stays as it is, so that rules have real text to read.
 */
export function copyOfEntry({ path, text }: WrittenFile, number: number): WrittenFile {
  const [, frontMatter = ''] = /^---\n([\s\S]*?)\n---\n/.exec(text) ?? [];
  const declared = /^figures:\n((?:[ \t-].*\n?)*)/m.exec(frontMatter)?.[1] ?? '';
  const ids = [...declared.matchAll(/^ *- id: (\S+)$/gm)].map(([, id]) => id!);
  const named = ids.reduce((copy, id) => copy.replace(new RegExp(`(id: |id=")${id}(?=\\s|")`, 'g'), `$1${id}-${number}`), text);
  return {
    path: path.replace(/\.mdx$/, `-${number}.mdx`),
    text: named.replace(/^title: "?(.*?)"?$/m, (_line, title: string) => `title: "${title.replaceAll('"', '\\"')}, bản ${number}"`),
  };
}

/** `count` entries: the real ones first, then copies of each in turn. */
export function manyEntries(real: readonly WrittenFile[], count: number): WrittenFile[] {
  return Array.from({ length: count }, (_, index) => {
    const entry = real[index % real.length]!;
    return index < real.length ? entry : copyOfEntry(entry, Math.floor(index / real.length) + 1);
  });
}
