import { aim, table } from './markdown.ts';
import { searches, type PreparedSite } from './prepare-site.ts';
import { ranksOf, recallAt, type Judged, type Ranks } from './recall.ts';
import type { Served } from './serve-compressed.ts';

/** A site, what it is asked, and the classes of queries that have an aim of their own. */
export interface RecallSite extends PreparedSite {
  served: Served;
  judged: Judged[];
  /** An expected result is to be among this many. */
  most: number;
  /** Part in per cent that is aimed at for these classes. */
  least?: { classes: string[]; percent: number };
}

/** Asks each search all judged queries; a report in markdown. */
export async function measureRecall(chromium: string, { name, served, judged, most, least }: RecallSite): Promise<string> {
  const all: Ranks[] = [];
  for (const search of searches) {
    console.error(`recall: ${name}, ${search.name}`);
    all.push(await ranksOf(chromium, served, search, judged));
  }
  const depths = [1, 3, 5].filter((depth) => depth <= most);
  const classes = [...all[0]!.keys()];
  const of = (ranks: Ranks, names: string[]) => names.flatMap((one) => ranks.get(one) ?? []);
  const row = (label: string, names: string[]) => [label, String(of(all[0]!, names).length), ...all.map((ranks) => depths.map((depth) => recallAt(of(ranks, names), depth).toFixed(0)).join(' / '))];
  const rows = [...classes.map((one) => row(one, [one])), row('all together', classes)];
  const aims = least?.classes.map((one) => {
    const reached = recallAt(all[0]!.get(one)!, most);
    return aim(`${one}: recall@${most} ≥ ${least.percent} %`, `${reached.toFixed(1)} %`, reached >= least.percent);
  });
  const head = ['class', 'queries', ...searches.map((search) => search.name)];
  return [`## An expected result among the first ${depths.join(' / ')}, per cent: ${name}`, table(head, rows), ...(aims ? [aims.join('\n')] : [])].join('\n\n');
}
