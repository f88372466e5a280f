import { slow } from './browse.ts';
import { keyPresses } from './key-presses.ts';
import { aim, quantile, table } from './markdown.ts';
import { searches } from './prepare-site.ts';
import type { CostSite } from './measure-cost.ts';
import type { Judged } from './recall.ts';

const mostMilliseconds = 100;
const queryCount = 30;
const longest = 16;

/** Measures key presses once everything is warm; a report in markdown. */
export async function measureKeys(chromium: string, sites: CostSite[], judged: Judged[]): Promise<string> {
  const short = judged.filter(({ query }) => query.length <= longest);
  const queries = Array.from({ length: queryCount }, (_, index) => short[Math.floor((index * short.length) / queryCount)]!.query);
  const rows: string[][] = [];
  const aims: string[] = [];
  for (const { name, served } of sites) {
    for (const search of searches) {
      console.error(`keys: ${name}, ${search.name}`);
      const pressed = await keyPresses(chromium, served, search, queries);
      const figures = [pressed.fast, pressed.slow].flatMap((times) => [quantile(times, 0.5), quantile(times, 0.95)]).map((value) => value.toFixed(0));
      rows.push([`${name}: ${search.name}`, ...figures]);
      if (search.name === 'ours') aims.push(aim(`${name}: 95 of 100 key presses under ${mostMilliseconds} ms on a processor ${slow.cpu}× slower`, `${figures[3]} ms`, quantile(pressed.slow, 0.95) < mostMilliseconds));
    }
  }
  const head = ['search', 'median, ms', '95th of 100', `${slow.cpu}× slower: median`, '95th of 100'];
  return [`## Key press to results once warm: ${queryCount} queries of at most ${longest} letters, letter by letter`, table(head, rows), aims.join('\n')].join('\n\n');
}
