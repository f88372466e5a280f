// Builds the site with 500, 3,321 and 10,000 made-up communes of 20 indicators each, outside content/, and prints seconds and
// milliseconds a page for each step, and peak memory. Sizes can be given: npm run bench:communes -- 500 3321
import { rm } from 'node:fs/promises';
import { copyWith } from '../src/bench/copy-project.ts';
import { measureBuild } from '../src/bench/measure-build.ts';
import { syntheticContent } from '../src/bench/synthetic.ts';

const sizes = process.argv.slice(2).map(Number);
const base = await measure(0);
console.log('| communes | step | seconds | ms a page above the empty build |\n|---:|---|---:|---:|');
for (const size of sizes.length > 0 ? sizes : [500, 3321, 10_000]) {
  const cost = await measure(size);
  for (const [step, seconds] of Object.entries(cost.seconds)) {
    console.log(`| ${size} | ${step} | ${seconds.toFixed(1)} | ${(((seconds - (base.seconds[step] ?? 0)) / size) * 1000).toFixed(2)} |`);
  }
  console.log(`| ${size} | all | ${cost.total.toFixed(1)} | ${(((cost.total - base.total) / size) * 1000).toFixed(2)} |`);
  console.log(`| ${size} | peak memory | ${cost.peakGigabytes.toFixed(2)} GB | |`);
}

async function measure(size: number) {
  const root = await copyWith(syntheticContent(size, 20));
  try {
    return await measureBuild(root);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}
