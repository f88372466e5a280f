import type { Browser } from 'playwright-core';
import type { Served } from '../search/serve-compressed.ts';
import { loadFile, loadPage, type PageLoad } from './load-page.ts';
import type { MeasuredPage } from './measured-pages.ts';

/** A site that is served, with a page at each measured address. */
export interface Site {
  name: string;
  served: Served;
}

/** All loads of one page with one processor. */
export interface Measured {
  page: MeasuredPage;
  cpu: number;
  /** Milliseconds until one file of the weight of our page was there, each run. */
  network: number[];
  /** By name of the site, each run. */
  loads: Map<string, PageLoad[]>;
}

export interface Wanted {
  pages: readonly MeasuredPage[];
  cpus: readonly number[];
  runs: number;
  /** Address of the plain file that is as heavy as our page at this address. */
  plainFile(address: string): string;
}

/** Loads every page of every site `runs` times; sites take turns, so that a disturbance of the machine meets all of them. */
export async function measureLoads(browser: Browser, sites: readonly Site[], { pages, cpus, runs, plainFile }: Wanted): Promise<Measured[]> {
  const measured = pages.flatMap((page) => cpus.map((cpu): Measured => ({ page, cpu, network: [], loads: new Map(sites.map(({ name }) => [name, []])) })));
  for (const { served } of sites) await loadPage(browser, 1, served.url + pages[0]!.address);
  for (let run = 1; run <= runs; run++) {
    console.error(`loads: run ${run} of ${runs}`);
    for (const { page, cpu, network, loads } of measured) {
      network.push(await loadFile(browser, cpu, plainFile(page.address)));
      for (const { name, served } of sites) loads.get(name)!.push(await loadPage(browser, cpu, served.url + page.address));
    }
  }
  return measured;
}
