import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/checks/check-content.ts';
import { errorsOf } from '../../../src/checks/fault.ts';
import { readContent } from '../../../src/checks/read-content.ts';
import { report } from '../../../src/checks/reporters/terminal.ts';
import { faultsWith } from '../../fixtures/content-with.ts';
import { faultCodes } from '../../fixtures/fault-codes.ts';
import { dataSlips } from '../../fixtures/faulty/data.ts';
import { fieldSlips } from '../../fixtures/faulty/fields.ts';
import { frontMatterSlips } from '../../fixtures/faulty/front-matter.ts';
import { proseSlips } from '../../fixtures/faulty/prose.ts';
import { filesUnder } from '../../fixtures/source-files.ts';

const slips = [...frontMatterSlips, ...proseSlips, ...fieldSlips, ...dataSlips];
const codeOf = (place: string) => place.split(' ')[1]!;

describe('a faulty entry gives the right message at the right place, and no other', () => {
  it('there are at least 60', () => expect(slips.length).toBeGreaterThanOrEqual(60));

  it.each(slips)('$path: $slip → $place', async ({ path, change, place, words, fixture, warning, also = [] }) => {
    const faults = await faultsWith({ [path]: change }, fixture);
    const told = faults.map((fault) => ({ ...fault, place: `${fault.line}:${fault.column} ${fault.code}` }));
    const meant = told.filter((fault) => fault.file === `content/${path}` && fault.place === place);
    expect(meant, report(faults)).toHaveLength(1);
    expect(`${meant[0]!.found} ${meant[0]!.expected} ${meant[0]!.fix}`).toContain(words);
    expect(meant[0]!.severity).toBe(warning ? 'warning' : undefined);
    const others = errorsOf(told.filter((fault) => fault !== meant[0])).map(({ code }) => code);
    expect([...new Set(others)].sort(), report(faults)).toEqual([...also].sort());
  });
});

it('every kind of fault is among them, or in a test of its own', () => {
  const shown = new Set(slips.map(({ place }) => codeOf(place)));
  const elsewhere = [...faultCodes().keys()].filter((code) => !shown.has(code)).sort();
  console.info(`Without a faulty entry, tested by their own tests: ${elsewhere.join(', ')}`);
  const tests = filesUnder('tests/unit').filter((path) => path.endsWith('.ts')).map((path) => readFileSync(path, 'utf8')).join('\n');
  expect(elsewhere.filter((code) => !new RegExp(`['"\`, ]${code}['"\`, ]`).test(tests))).toEqual([]);
});

it('the content of the site gives no error', async () => {
  const faults = checkContent(await readContent('content'));
  const warnings = faults.filter(({ severity }) => severity === 'warning');
  if (warnings.length > 0) console.info(report(warnings));
  expect(errorsOf(faults), report(errorsOf(faults))).toEqual([]);
});
