import { rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { findChromium } from '../../browser/find-chromium.ts';
import { slow } from './browse.ts';
import { distractorRecord, madeUpArticles, type Distractor } from './made-up-articles.ts';
import { madeUpCommunes } from './made-up-communes.ts';
import { measureCost } from './measure-cost.ts';
import { measureKeys } from './measure-keys.ts';
import { measureRecall } from './measure-recall.ts';
import { prepareSite, type PreparedSite } from './prepare-site.ts';
import type { Judged } from './recall.ts';
import { samplePhrases } from './sample-phrases.ts';
import { serveCompressed } from './serve-compressed.ts';

/** Parts of the measurement that can be asked for. */
export const parts = ['cost', 'keys', 'recall'] as const;

export interface Wanted {
  parts: readonly string[];
  /** How often each first result is measured. */
  runs: number;
  judged: Judged[];
  distractors: Distractor[];
}

const pages = 4000;
/** Communes since 1 July 2025. */
const communes = 3321;

/** Measures our search beside two others on the site in `built` and on a made-up one of 4,000 pages, and prints a report. */
export async function benchSearch(built: string, { parts: wanted, runs, judged, distractors }: Wanted, print: (text: string) => void): Promise<void> {
  const chromium = await findChromium();
  const stray = distractors.map(distractorRecord);
  const open: (PreparedSite & { served: Awaited<ReturnType<typeof serveCompressed>> })[] = [];
  const prepare = async (from: string, name: string, more: PreparedSite['records'] = []) => {
    console.error(`preparing: ${name}`);
    const site = await prepareSite(from, name, more);
    const opened = { ...site, served: await serveCompressed(site.folder) };
    open.push(opened);
    return opened;
  };
  try {
    const here = await prepare(built, 'this site');
    const towns = madeUpCommunes(here.records, communes);
    const articles = madeUpArticles(distractors, pages - here.records.length - towns.length - stray.length);
    const large = await prepare(here.folder, '4,000 pages', [...stray, ...towns, ...articles]);
    print(`${new Date().toISOString().slice(0, 10)}, ${availableParallelism()} cores, Node ${process.versions.node}. This site: ${here.records.length} records. 4,000 pages: these, ${stray.length} pages that mislead, ${towns.length} made-up communes, ${articles.length} made-up articles. Slow means ${slow.kilobits} kbit/s, ${slow.latency} ms, processor ${slow.cpu}× slower.`);

    const sites = [{ ...here, mostBytes: 120_000 }, { ...large, mostBytes: 250_000 }];
    if (wanted.includes('cost')) print(await measureCost(chromium, sites, runs));
    if (wanted.includes('keys')) print(await measureKeys(chromium, sites, judged));
    if (wanted.includes('recall')) {
      const misleading = await prepare(here.folder, `this site and ${stray.length} pages that mislead`, stray);
      print(await measureRecall(chromium, { ...misleading, judged, most: 3 }));
      const sampled = samplePhrases(articles, large.records, 100, 50);
      const least = { classes: ['phrase', ...new Set(sampled.map((phrase) => phrase.class)), 'question'], percent: 80 };
      print(await measureRecall(chromium, { ...large, judged: [...judged, ...sampled], most: 5, least }));
    }
  } finally {
    for (const { served, folder } of open) {
      served.close();
      await rm(folder, { recursive: true, force: true });
    }
  }
}
