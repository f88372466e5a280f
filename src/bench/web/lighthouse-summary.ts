/** Categories of Lighthouse that are reported. */
export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Category = (typeof categories)[number];

/** An audit below 1, with what Lighthouse says of it. */
export interface Shortfall {
  category: Category;
  id: string;
  /** What it counts for in its category; 0: it does not. */
  weight: number;
  score: number;
  title: string;
  reason: string;
}

/** What Lighthouse says of a page: scores from 0 to 100. */
export interface Summary {
  scores: Record<Category, number>;
  /** Whether the page asks search engines not to list it; the score for them then leaves that one audit out. */
  unlisted: boolean;
  shortfalls: Shortfall[];
}

/** The part of Lighthouse's result that is read. */
export interface Judged {
  categories: Record<string, { auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { title: string; score: number | null; displayValue?: string; explanation?: string; details?: object }>;
}

const listing = 'is-crawlable';

/** Scores as Lighthouse weighs them (audits without a score have no weight), and every audit below 1, weighed or not. */
export function summaryOf({ categories: judged, audits }: Judged): Summary {
  const unlisted = audits[listing]?.score === 0;
  const scores = {} as Summary['scores'];
  const shortfalls: Shortfall[] = [];
  for (const category of categories) {
    const scored = judged[category]!.auditRefs.flatMap(({ id, weight }) => {
      const { score, title, displayValue, explanation, details } = audits[id]!;
      return score === null || (unlisted && id === listing) ? [] : [{ id, weight, score, title, reason: [displayValue, explanation, where(details)].filter(Boolean).join('; ') }];
    });
    const weights = scored.reduce((sum, { weight }) => sum + weight, 0);
    scores[category] = Math.round((100 * scored.reduce((sum, { weight, score }) => sum + weight * score, 0)) / weights);
    shortfalls.push(...scored.filter(({ score }) => score < 1).map((shortfall) => ({ category, ...shortfall })));
  }
  return { scores, unlisted, shortfalls };
}

/** The first things that an audit points at: a piece of the page, an address (without our origin), a word. */
function where(details: object | undefined): string {
  const items = details && 'items' in details && Array.isArray(details.items) ? (details.items as Record<string, unknown>[]) : [];
  const words = items.map((item) => [item['node'], item['url'], item['sourceLocation'], item['reason'], item['description'], item['label']].map(word).find(Boolean)).filter(Boolean);
  return words.slice(0, 2).join(', ').replaceAll(/http:\/\/127\.0\.0\.1:\d+/g, '');
}

function word(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return undefined;
  const { snippet, url, value: text } = value as Record<string, unknown>;
  return word(snippet ?? url ?? text);
}
