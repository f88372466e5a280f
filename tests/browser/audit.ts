import axe from 'axe-core';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

/**
 * WCAG 2.2 at levels A and AA, what axe knows of AAA, and its best practices. `color-contrast` (4.5:1) is left to
 * `color-contrast-enhanced` (7:1), which asks more of the same texts. Nothing is fetched a second time (`preload`): that is for
 * a rule that is not run, and for sounds that play by themselves, of which the site has none (Recording.astro).
 */
const options: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'color-contrast': { enabled: false } },
  resultTypes: ['violations'],
  preload: false,
};

/** What axe finds on the page as it stands, one line for each rule. `evaluate` may run it in spite of the page's policy. */
export async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const found = await page.evaluate((wanted) => (window as unknown as { axe: { run(what: Document, wanted: RunOptions): Promise<AxeResults> } }).axe.run(document, wanted), options);
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary ?? ''}`).join('; ')}`);
}
