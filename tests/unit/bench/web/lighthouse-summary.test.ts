import { expect, it } from 'vitest';
import { lighthouseReport } from '../../../../src/bench/web/lighthouse-report.ts';
import { summaryOf, type Judged } from '../../../../src/bench/web/lighthouse-summary.ts';

const audit = (score: number | null, more: Partial<Judged['audits'][string]> = {}) => ({ title: 'Tells', score, ...more });
const judged = (listed: number): Judged => ({
  categories: {
    performance: { auditRefs: [{ id: 'paint', weight: 3 }, { id: 'idle', weight: 1 }, { id: 'hint', weight: 0 }] },
    accessibility: { auditRefs: [{ id: 'alt', weight: 10 }, { id: 'by-hand', weight: 5 }] },
    'best-practices': { auditRefs: [{ id: 'alt', weight: 1 }] },
    seo: { auditRefs: [{ id: 'is-crawlable', weight: 4 }, { id: 'canonical', weight: 1 }] },
  },
  audits: {
    paint: audit(0.8, { displayValue: '2.1 s' }),
    idle: audit(1),
    hint: audit(0.5, { details: { items: [{ url: 'http://127.0.0.1:4321/a.css' }, { node: { snippet: '<a href="/">' } }, { url: 'third' }] } }),
    alt: audit(1),
    'by-hand': audit(null),
    'is-crawlable': audit(listed),
    canonical: audit(0, { explanation: 'Points elsewhere' }),
  },
});

it('weighs as Lighthouse does; an audit without a score has no weight', () => {
  expect(summaryOf(judged(1)).scores).toEqual({ performance: 85, accessibility: 100, 'best-practices': 100, seo: 80 });
});

it('leaves the one audit out where a page is not to be listed', () => {
  const { scores, unlisted, shortfalls } = summaryOf(judged(0));
  expect([scores.seo, unlisted]).toEqual([0, true]);
  expect(shortfalls.map(({ id }) => id)).toEqual(['paint', 'hint', 'canonical']);
});

it('says why, with the first two places', () => {
  expect(summaryOf(judged(1)).shortfalls.map(({ reason }) => reason)).toEqual(['2.1 s', '/a.css, <a href="/">', 'Points elsewhere']);
});

it('prints each page with its scores, each audit with its pages, those that do not count apart', () => {
  const summaries = ['home', 'slides', 'a', 'b'].map((page) => [page, summaryOf(judged(page === 'slides' ? 0 : 1))] as const);
  const lines = lighthouseReport(new Map(summaries)).split('\n');
  expect(lines).toContain('| home | 85 | 100 | 100 | 80 |');
  expect(lines).toContain('| slides | 85 | 100 | 100 | 0* |');
  expect(lines.slice(lines.indexOf('Audits below 1 that count for a score:'))).toEqual([
    'Audits below 1 that count for a score:',
    '',
    '- performance, `paint` (Tells), 4 of 4 pages: home (0.8: 2.1 s); slides (0.8: 2.1 s); a (0.8: 2.1 s); b (0.8: 2.1 s)',
    '- SEO, `canonical` (Tells), 4 of 4 pages: home (0: Points elsewhere); slides (0: Points elsewhere); a (0: Points elsewhere); b (0: Points elsewhere)',
    '',
    'Audits below 1 without weight:',
    '',
    '- performance, `hint` (Tells), 4 of 4 pages: home (0.5: /a.css, &lt;a href="/">); slides (0.5: /a.css, &lt;a href="/">); a (0.5: /a.css, &lt;a href="/">); …',
  ]);
});
