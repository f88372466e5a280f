import { spawnSync } from 'node:child_process';

/** What one check cost, as the script that did it says. */
export interface CheckCost {
  readSeconds: number;
  checkSeconds: number;
  /** Of the processor, starting Node included: steadier than the clock on a busy machine. */
  processorSeconds: number;
  peakMegabytes: number;
  errors: number;
  warnings: number;
}

/** Runs `script --once` in a process of its own, in `folder`, `runs` times. Refuses a run that failed (Error). */
export function measureCheck(script: string, folder: string, runs: number): CheckCost[] {
  return Array.from({ length: runs }, () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, '--once'], { cwd: folder, encoding: 'utf8' });
    if (status !== 0) throw new Error(`The check failed:\n${stderr.slice(-2000)}`);
    return JSON.parse(stdout) as CheckCost;
  });
}

/** The costs as a table, the median of all seconds last, and whether it is within `limit` seconds. */
export function costTable(costs: readonly CheckCost[], limit: number): string {
  const all = costs.map(({ readSeconds, checkSeconds }) => readSeconds + checkSeconds).sort((a, b) => a - b);
  const median = all[Math.floor(all.length / 2)]!;
  return [
    '| run | read | check | both | processor | peak memory |\n|---:|---:|---:|---:|---:|---:|',
    ...costs.map(({ readSeconds, checkSeconds, processorSeconds, peakMegabytes }, at) =>
      `| ${at + 1} | ${readSeconds.toFixed(2)} s | ${checkSeconds.toFixed(2)} s | ${(readSeconds + checkSeconds).toFixed(2)} s | ${processorSeconds.toFixed(2)} s | ${peakMegabytes.toFixed(0)} MB |`),
    '',
    `Median ${median.toFixed(2)} s, aim under ${limit} s: ${median < limit ? 'met' : 'not met'}.`,
  ].join('\n');
}
