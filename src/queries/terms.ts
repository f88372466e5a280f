/** All names of a glossary term: as it stands in prose, in full, and as people say or type it. */
export const formsOf = ({ term, expansion, aliases }: { term: string; expansion?: string | undefined; aliases: string[] }): string[] => [
  ...new Set([term, ...(expansion ? [expansion] : []), ...aliases]),
];
