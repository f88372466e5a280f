import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/checks/check-content.ts';
import { definitions } from '../../src/checks/definitions.ts';
import { readContent } from '../../src/checks/read-content.ts';
import { report } from '../../src/checks/reporters/terminal.ts';
import { validFiles } from '../../src/checks/valid-content.ts';

const content = await readContent('content');
const facts = validFiles(content, 'facts').flatMap(({ data }) => data);

/** `kind id` of everything that content defines; entries by their collection, as facts name them. */
const collections = { story: 'stories', guide: 'guides', pilot: 'pilots' } as const;
const defined = new Set(definitions(content).map(({ kind, id }) => (kind in collections ? `prose ${collections[kind as keyof typeof collections]}/${id}` : `${kind} ${id}`)));

describe('the 180 facts of the five founding articles', () => {
  it('have one line each', () => {
    expect(facts.length).toBe(180);
    expect(new Set(facts.map(({ id }) => id)).size).toBe(180);
  });

  it('are each in the data, told in an entry, or left out with a reason', () => {
    expect(facts.filter((fact) => fact.as !== 'left-out' && !defined.has(`${fact.as} ${fact.at}`))).toEqual([]);
  });

  it('raise no fault', () => {
    const faults = checkContent(content).filter(({ file }) => file === 'content/facts.json');
    expect(faults, report(faults)).toEqual([]);
  });
});
