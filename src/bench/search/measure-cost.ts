import { firstResult, type FirstResult, type Sent } from './first-result.ts';
import { aim, kilobytes, quantile, table } from './markdown.ts';
import { searches, type PreparedSite } from './prepare-site.ts';
import type { Served } from './serve-compressed.ts';

/** A site that is served, and the most bytes that its first full result is to need. */
export interface CostSite extends PreparedSite {
  served: Served;
  mostBytes: number;
}

const query = 'dich vu cong';
const mostSuggestion = { seconds: 1.5, bytes: 15_000 };

/** Measures what the first result costs, `runs` times each; a report in markdown. */
export async function measureCost(chromium: string, sites: CostSite[], runs: number): Promise<string> {
  const rows: string[][] = [];
  const aims: string[] = [];
  const details: string[] = [];
  for (const { name, served, mostBytes } of sites) {
    for (const search of searches) {
      console.error(`cost: ${name}, ${search.name}`);
      const all: FirstResult[] = [];
      for (let run = 0; run < runs; run++) all.push(await firstResult(chromium, served, search, query));
      const middle = (value: (result: FirstResult) => number) => quantile(all.map(value).sort((a, b) => a - b), 0.5);
      const [useful, full] = [middle((result) => result.useful), middle((result) => result.full)];
      const [usefulBytes, fullBytes] = [middle((result) => bytesBy(result.sent, result.useful)), middle((result) => bytesBy(result.sent, result.full))];
      rows.push([`${name}: ${search.name}`, useful.toFixed(2), kilobytes(usefulBytes), full.toFixed(2), kilobytes(fullBytes)]);
      if (search.name !== 'ours') continue;
      const met = useful <= mostSuggestion.seconds && usefulBytes <= mostSuggestion.bytes;
      aims.push(aim(`${name}: a title within ${mostSuggestion.seconds} s from ≤ ${mostSuggestion.bytes / 1000} kB`, `${useful.toFixed(2)} s, ${kilobytes(usefulBytes)} kB`, met));
      aims.push(aim(`${name}: first full result ≤ ${mostBytes / 1000} kB`, `${kilobytes(fullBytes)} kB`, fullBytes <= mostBytes));
      details.push(`What was sent to ours, ${name}, in the run of middle length:`, sentTable(all.find((result) => result.full === full)!.sent));
    }
  }
  const head = ['search', 'first useful line, s', 'kB by then', 'first full result, s', 'kB by then'];
  return [`## Touch to first result: “${query}”, median of ${runs}`, table(head, rows), aims.join('\n'), ...details].join('\n\n');
}

const bytesBy = (sent: Sent[], time: number): number => sent.filter(({ complete }) => complete <= time).reduce((sum, { bytes }) => sum + bytes, 0);

/** The responses, those of a kind together. */
function sentTable(sent: Sent[]): string {
  const kinds = new Map<string, Sent[]>();
  for (const one of sent) kinds.set(kindOf(one.path), [...(kinds.get(kindOf(one.path)) ?? []), one]);
  const rows = [...kinds].map(([kind, all]) => [
    kind,
    String(all.length),
    kilobytes(all.reduce((sum, { bytes }) => sum + bytes, 0)),
    Math.min(...all.map(({ asked }) => asked)).toFixed(2),
    Math.max(...all.map(({ complete }) => complete)).toFixed(2),
  ]);
  return table(['file', 'number', 'kB', 'asked for, s', 'complete, s'], rows);
}

/** The name of a file without its hash; for the many of an index, their folder. */
function kindOf(path: string): string {
  const folder = /\/(index|fragment|filter)\/[^/]*$/.exec(path)?.[1];
  return folder ? `${folder}/…` : path.replace(/^.*\//, '').replace(/[._][\w-]{8,10}(?=\.)/, '');
}
