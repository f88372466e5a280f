import lighthouse from 'lighthouse';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { categories, summaryOf, type Summary } from './lighthouse-summary.ts';
import { flags } from './slow-phone.ts';

/** Lighthouse's own phone: simulated slow 4G (1.6 Mbit/s, 150 ms), processor 4× slower. Summaries by the names given with the addresses. */
export async function scorePages(executablePath: string, pages: ReadonlyMap<string, string>): Promise<Map<string, Summary>> {
  const profile = await mkdtemp(join(tmpdir(), 'lang-so-lighthouse-'));
  const browser = await chromium.launchPersistentContext(profile, { executablePath, args: [...flags, '--remote-debugging-port=0'], ignoreDefaultArgs: ['--disable-back-forward-cache'] });
  try {
    const port = Number((await readFile(join(profile, 'DevToolsActivePort'), 'utf8')).split('\n')[0]);
    const summaries = new Map<string, Summary>();
    for (const [name, url] of pages) {
      console.error(`lighthouse: ${name}`);
      const result = await lighthouse(url, { port, logLevel: 'error', onlyCategories: [...categories] });
      if (!result || result.lhr.runtimeError) throw new Error(`Lighthouse could not judge ${url}: ${result?.lhr.runtimeError?.message ?? 'no result'}`);
      summaries.set(name, summaryOf(result.lhr));
    }
    return summaries;
  } finally {
    await browser.close();
    await rm(profile, { recursive: true, force: true });
  }
}
