import { expect, it } from 'vitest';
import type { PageLoad } from '../../../../src/bench/web/load-page.ts';
import { loadsReport } from '../../../../src/bench/web/loads-report.ts';
import { measuredPages, type MeasuredPage } from '../../../../src/bench/web/measured-pages.ts';

const load = (largest: number): PageLoad => ({ bytes: { HTML: 9000, CSS: 0, script: 1500, font: 0, image: 0, other: 0 }, requests: 2, first: 500, largest, shift: 0.01, blocked: 40 });
const report = (page: MeasuredPage, largest: number[]) => loadsReport([{ page, cpu: 4, network: [1100, 1000, 900], loads: new Map([['ours', largest.map(load)]]) }], 'ours');
const guide = measuredPages[0];
const story = measuredPages.find(({ name }) => name === 'story')!;

it('prints bytes by kind, then times beside the network', () => {
  const lines = report(guide, [1500, 1100, 1200]).split('\n');
  expect(lines).toContain('| guide, 16 steps: ours | 2 | 10.5 | 9.0 | – | 1.5 | – | – | – |');
  expect(lines).toContain('| guide, 16 steps: network alone |  | 1.00 | 1.00 |  |  |');
  expect(lines).toContain('| guide, 16 steps: ours | 0.50 | 1.20 | 1.20 | 0.010 | 40 |');
});

it.each([
  [[1000, 1200, 1900], '- met: guide, 16 steps, 4×: LCP ≤ 1.2 × network: 1.20 (1.00 to 1.90)'],
  [[1000, 1210, 1220], '- **not met**: guide, 16 steps, 4×: LCP ≤ 1.2 × network: 1.21 (1.00 to 1.22)'],
])('holds the median of %j against the aim', (largest, line) => expect(report(guide, largest)).toContain(line));

it('has no aim for other pages', () => expect(report(story, [1500])).not.toContain('met'));
