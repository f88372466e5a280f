import { aim, kilobytes, quantile, table } from '../search/markdown.ts';
import { kinds, type PageLoad } from './load-page.ts';
import type { Measured } from './measure-loads.ts';

/** How long a guide may take beside what the network alone needs for its bytes. */
export const mostTimesNetwork = 1.2;

/** The loads as tables in markdown: bytes, then times by processor; the aims for our guides, where `ours` is our site's name. */
export function loadsReport(measured: readonly Measured[], ours: string): string {
  const cpus = [...new Set(measured.map(({ cpu }) => cpu))];
  const first = measured.filter(({ cpu }) => cpu === cpus[0]);
  const parts = [`### Bytes on the wire`, bytesTable(first)];
  for (const cpu of cpus) parts.push(`### Times, processor ${cpu}× slower`, timesTable(measured.filter((one) => one.cpu === cpu)));
  const aims = measured.filter(({ page }) => page.guide).map((one) => {
    const [value, low, high] = [0.5, 0, 1].map((part) => at(ratios(one, ours), part)) as [number, number, number];
    return aim(`${one.page.name}, ${one.cpu}×: LCP ≤ ${mostTimesNetwork} × network`, `${value.toFixed(2)} (${low.toFixed(2)} to ${high.toFixed(2)})`, value <= mostTimesNetwork);
  });
  return [...parts, aims.join('\n')].join('\n\n');
}

function bytesTable(measured: Measured[]): string {
  const rows = measured.flatMap(({ page, loads }) =>
    [...loads].map(([site, all]) => {
      const middle = (value: (load: PageLoad) => number) => at(all.map(value), 0.5);
      const ofKinds = kinds.map((kind) => middle(({ bytes }) => bytes[kind]));
      return [`${page.name}: ${site}`, String(middle(({ requests }) => requests)), kilobytes(middle(({ bytes }) => kinds.reduce((sum, kind) => sum + bytes[kind], 0))), ...ofKinds.map((value) => (value ? kilobytes(value) : '–'))];
    }),
  );
  return table(['page', 'requests', 'kB', ...kinds], rows);
}

function timesTable(measured: Measured[]): string {
  const rows = measured.flatMap((one) => [
    [`${one.page.name}: network alone`, '', seconds(at(one.network, 0.5)), '1.00', '', ''],
    ...[...one.loads].map(([site, all]) => {
      const middle = (value: (load: PageLoad) => number) => at(all.map(value), 0.5);
      return [`${one.page.name}: ${site}`, seconds(middle(({ first }) => first)), seconds(middle(({ largest }) => largest)), at(ratios(one, site), 0.5).toFixed(2), middle(({ shift }) => shift).toFixed(3), middle(({ blocked }) => blocked).toFixed(0)];
    }),
  ]);
  return table(['page', 'FCP, s', 'LCP, s', 'LCP ÷ network', 'CLS', 'blocked, ms'], rows);
}

/** The largest paint of each load beside the middle of what the network alone needed. */
function ratios({ network, loads }: Measured, site: string): number[] {
  const alone = at(network, 0.5);
  return loads.get(site)!.map(({ largest }) => largest / alone);
}

const at = (values: readonly number[], part: number): number => quantile(values.toSorted((a, b) => a - b), part);
const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(2);
