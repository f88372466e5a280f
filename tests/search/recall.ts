/** A query someone types, and the addresses any of which answers it. */
export interface JudgedQuery {
  class: string;
  query: string;
  /** Addresses from the root of the site: a page, or a part of one with its `#anchor`. */
  expect: string[];
}

/** How well queries were answered, each between 0 and 1. */
export interface Recall {
  queries: number;
  /** The part of them whose first result is an expected one, or one of the first three. */
  at1: number;
  at3: number;
  /** Mean reciprocal rank: 1 where the expected one comes first, 1/2 where second, 0 where it is not shown. */
  mrr: number;
}

/** Place of the first expected address among the results, from 1; Infinity when it is not there. */
export function rankOf({ expect }: JudgedQuery, results: readonly string[]): number {
  const at = results.findIndex((address) => expect.includes(address));
  return at < 0 ? Infinity : at + 1;
}

export function recall(ranks: readonly number[]): Recall {
  const part = (most: number) => ranks.filter((rank) => rank <= most).length / ranks.length;
  return { queries: ranks.length, at1: part(1), at3: part(3), mrr: ranks.reduce((sum, rank) => sum + 1 / rank, 0) / ranks.length };
}

/** A table to read: one line for each class, and one for all together. */
export function recallTable(rows: Record<string, Recall>): string {
  const lines = Object.entries(rows).map(([name, { queries, at1, at3, mrr }]) => [name, String(queries), ...[at1, at3].map((value) => `${(value * 100).toFixed(1)} %`), mrr.toFixed(3)]);
  const cells = [['class', 'queries', 'recall@1', 'recall@3', 'MRR'], ...lines];
  return cells.map(([name, ...values]) => name!.padEnd(16) + values.map((value) => value.padStart(10)).join('')).join('\n');
}
