/**
 * Ids that stand in a file whose syntax is broken, found by their looks: one missing comma must not make every use of an id of
 * that file a fault as well.
 */
export const idsInText = (source: string): string[] => [...source.matchAll(/(?<![\w-])"?id"?\s*:\s*["']?([a-z0-9-]+)/g)].map(([, id]) => id!);
