// Times reading and checking 2,000 entries, copies of the real ones, with data in proportion, in a temporary folder: three
// runs, each in a process of its own. Another number: npm run bench:check -- 500
import { rm } from 'node:fs/promises';
import { costTable, measureCheck, type CheckCost } from '../src/bench/content/measure-check.ts';
import { writeContent } from '../src/bench/content/write-content.ts';
import { checkContent } from '../src/checks/check-content.ts';
import { errorsOf } from '../src/checks/fault.ts';
import { readContent } from '../src/checks/read-content.ts';

if (process.argv.includes('--once')) console.log(JSON.stringify(await once()));
else {
  const written = await writeContent(Number(process.argv[2] ?? 2000));
  try {
    const costs = measureCheck(import.meta.filename, written.root, 3);
    const { errors, warnings } = costs[0]!;
    console.log(`${written.entries} entries, ${written.dataFiles} data files, ${written.sources} sources: ${errors} errors, ${warnings} warnings.\n`);
    console.log(costTable(costs, 10));
  } finally {
    await rm(written.root, { recursive: true, force: true });
  }
}

async function once(): Promise<CheckCost> {
  const start = performance.now();
  const content = await readContent('content');
  const read = performance.now();
  const faults = checkContent(content);
  const errors = errorsOf(faults).length;
  return {
    readSeconds: (read - start) / 1000, checkSeconds: (performance.now() - read) / 1000,
    processorSeconds: (process.cpuUsage().user + process.cpuUsage().system) / 1e6, peakMegabytes: process.resourceUsage().maxRSS / 1024, errors, warnings: faults.length - errors,
  };
}
