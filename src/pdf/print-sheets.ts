import { readdir, readFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { findChromium } from '../browser/find-chromium.ts';
import { siteAddress } from '../site/address.ts';
import { folderAsSite } from './folder-as-site.ts';

/** Sizes of paper that each hand-out is printed on. */
export const papers = ['A4', 'A5'] as const;

/** How Chromium is asked for a sheet: tagged, so that a screen reader finds headings and lists; margins are those of the page. */
export const pdfOptions = (paper: (typeof papers)[number]) => ({ format: paper, tagged: true });

/** The pages of a built site that offer PDFs, as folders under it: `huong-dan/dang-ky-vneid-muc-2`. */
async function sheetsIn(site: string): Promise<string[]> {
  const pages = (await readdir(site, { recursive: true })).map((path) => path.replaceAll('\\', '/')).filter((path) => path.endsWith('/to-roi/index.html'));
  const offering = await Promise.all(pages.map(async (path) => ((await readFile(`${site}/${path}`, 'utf8')).includes('/to-roi-a4.pdf"') ? [path] : [])));
  return offering.flat().map((path) => path.slice(0, -'/to-roi/index.html'.length)).sort();
}

/**
 * Prints every hand-out that the built site in a folder offers, as `to-roi-a4.pdf` and `to-roi-a5.pdf` beside its page, with
 * the title and the language of the page. `setting` is SITE_URL. Gives their number.
 */
export async function printSheets(site: string, setting: string | undefined): Promise<number> {
  const { base } = siteAddress(setting);
  const sheets = await sheetsIn(site);
  const browser = await chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage();
    const origin = await folderAsSite(page, site, base);
    for (const sheet of sheets) {
      await page.goto(`${origin}${base}${sheet}/to-roi/`, { waitUntil: 'load' });
      for (const paper of papers) await page.pdf({ ...pdfOptions(paper), path: `${site}/${sheet}/to-roi-${paper.toLowerCase()}.pdf` });
    }
  } finally {
    await browser.close();
  }
  return sheets.length * papers.length;
}
