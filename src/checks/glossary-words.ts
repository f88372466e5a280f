import type { Content } from './content.ts';

/**
 * The terms of the glossary and what people call them, read off the file as it is, valid or not: a slip in one term must not make
 * a fault of every text that uses it. Undefined when the file or one of its terms cannot be read.
 */
export function glossaryWords({ dataFiles }: Content): { terms: string[]; aliases: string[] } | undefined {
  const data = dataFiles.find(({ name }) => name === 'glossary')?.data;
  if (!Array.isArray(data)) return undefined;
  const items = data.map((item) => (item ?? {}) as { term?: unknown; aliases?: unknown });
  const terms = items.map(({ term }) => term);
  if (!terms.every(isText)) return undefined;
  return { terms, aliases: items.flatMap(({ aliases }) => (Array.isArray(aliases) ? aliases : [])).filter(isText) };
}

const isText = (value: unknown): value is string => typeof value === 'string';
