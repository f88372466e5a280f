import { table } from '../search/markdown.ts';
import { categories, type Category, type Shortfall, type Summary } from './lighthouse-summary.ts';

const names: Record<Category, string> = { performance: 'performance', accessibility: 'accessibility', 'best-practices': 'best practices', seo: 'SEO' };
const namedAtMost = 3;

/**
 * Scores by page as a table in markdown, then every audit below 1 with the pages that it fails on: those that count for a
 * score with all of them, others with the first few. `*`: without “is-crawlable”.
 */
export function lighthouseReport(summaries: ReadonlyMap<string, Summary>): string {
  const rows = [...summaries].map(([page, { scores, unlisted }]) => [page, ...categories.map((category) => `${scores[category]}${unlisted && category === 'seo' ? '*' : ''}`)]);
  const byAudit = new Map<string, { shortfall: Shortfall; pages: string[] }>();
  for (const [page, { shortfalls }] of summaries) {
    for (const shortfall of shortfalls) {
      const { id, score, reason } = shortfall;
      const same = byAudit.get(id) ?? { shortfall, pages: [] };
      same.pages.push(`${page} (${score}${reason && `: ${brief(reason)}`})`);
      byAudit.set(id, same);
    }
  }
  const lines = (counts: boolean) =>
    [...byAudit.values()]
      .filter(({ shortfall }) => shortfall.weight > 0 === counts)
      .map(({ shortfall: { category, id, title }, pages }) => `- ${names[category]}, \`${id}\` (${title}), ${pages.length} of ${summaries.size} pages: ${shown(pages, counts).join('; ')}`);
  const part = (heading: string, list: string[]) => [`${heading}:`, list.length > 0 ? list.join('\n') : 'none'];
  return [table(['page', ...Object.values(names)], rows), ...part('Audits below 1 that count for a score', lines(true)), ...part('Audits below 1 without weight', lines(false))].join('\n\n');
}

const shown = (pages: string[], all: boolean): string[] => (all || pages.length <= namedAtMost ? pages : [...pages.slice(0, namedAtMost), '…']);

const longest = 120;

/** A reason on one line; tags as code, for what a page holds is not to become part of the report. */
function brief(reason: string): string {
  const line = reason.replace(/\s+/g, ' ');
  return (line.length > longest ? `${line.slice(0, longest)}…` : line).replaceAll('<', '&lt;');
}
