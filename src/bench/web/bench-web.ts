import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from '../../browser/find-chromium.ts';
import { serveCompressed } from '../search/serve-compressed.ts';
import { buildRivals } from './build-rivals.ts';
import { lighthouseReport } from './lighthouse-report.ts';
import { loadsReport } from './loads-report.ts';
import { measuredPages } from './measured-pages.ts';
import { measureLoads, type Site } from './measure-loads.ts';
import { pageWeight } from './page-weight.ts';
import { plainFile } from './plain-file.ts';
import { scorePages } from './score-pages.ts';
import { slowPhone, startBrowser } from './slow-phone.ts';

/** Parts of the measurement that can be asked for. */
export const parts = ['load', 'lighthouse'] as const;

export interface Wanted {
  parts: readonly string[];
  /** How often each page is loaded. */
  runs: number;
  /** Addresses that Lighthouse is to judge on our site, by name. */
  templates: Readonly<Record<string, string>>;
}

const addresses = measuredPages.map(({ address }) => address);

/** Measures pages of the site in `built` beside the same texts made by Starlight, by VitePress and as bare HTML, and prints a report. */
export async function benchWeb(built: string, { parts: wanted, runs, templates }: Wanted, print: (text: string) => void): Promise<void> {
  const chromium = await findChromium();
  const folder = await mkdtemp(join(tmpdir(), 'lang-so-web-'));
  const closing: (() => unknown)[] = [() => rm(folder, { recursive: true, force: true })];
  const serve = async (path: string) => {
    const served = await serveCompressed(path);
    closing.push(() => served.close());
    return served;
  };
  try {
    const rivals = await buildRivals(built, addresses, folder);
    const ours = await serve(built);
    const others: Site[] = [
      { name: 'Starlight', served: await serve(rivals.starlight) },
      { name: 'VitePress', served: await serve(rivals.vitepress) },
      { name: 'bare HTML', served: await serve(rivals.bare) },
    ];
    const browser = await startBrowser(chromium);
    closing.push(() => browser.close());
    print(`${new Date().toISOString().slice(0, 10)}, ${availableParallelism()} cores, Node ${process.versions.node}, Chromium ${browser.version()}.`);
    if (wanted.includes('load')) {
      await writePlainFiles(built, folder);
      const plain = await serve(folder);
      const measured = await measureLoads(browser, [{ name: 'ours', served: ours }, ...others], { pages: measuredPages, cpus: slowPhone.cpus, runs, plainFile: (address) => plain.url + address + plainName });
      print(`Median of ${runs}; load of the machine at the end: ${loadavg()[0]!.toFixed(1)}.`);
      print(loadsReport(measured, 'ours'));
    }
    if (wanted.includes('lighthouse')) {
      const pages = new Map(Object.entries(templates).map(([name, address]) => [name, ours.url + address]));
      for (const { name, served } of others) pages.set(`${name}: ${measuredPages[0].name}`, served.url + measuredPages[0].address);
      print(lighthouseReport(await scorePages(chromium, pages)));
    }
  } finally {
    for (const close of closing.reverse()) await close();
  }
}

const plainName = 'plain.txt';

/** Writes for each page a text of its weight under its address. */
async function writePlainFiles(built: string, folder: string): Promise<void> {
  const read = (path: string) => readFile(join(built, path), 'utf8');
  for (const address of addresses) {
    await mkdir(join(folder, address), { recursive: true });
    await writeFile(join(folder, address, plainName), plainFile(await pageWeight(await read(`${address}index.html`), read)));
  }
}
