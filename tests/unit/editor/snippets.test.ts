import { describe, expect, it } from 'vitest';
import { visit } from 'unist-util-visit';
import { parse } from 'yaml';
import { jsonSchemaOf } from '../../../src/editor/json-schema.ts';
import { componentSnippets, entrySnippets } from '../../../src/editor/snippets.ts';
import { allowedComponents } from '../../../src/markdown/allowed-components.ts';
import { parseBody } from '../../../src/markdown/parse-body.ts';
import { entrySchemas } from '../../../src/schemas/index.ts';
import { pilotParts } from '../../../src/schemas/pilot.ts';
import { storyParts } from '../../../src/schemas/story.ts';
import { expanded, fieldsOf, propertiesOf } from '../../fixtures/editor-schemas.ts';

const collections = Object.keys(entrySnippets) as (keyof typeof entrySnippets)[];

/** A new entry as it stands before anything is typed. */
function fresh(collection: (typeof collections)[number]) {
  const [, frontMatter = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(expanded(entrySnippets[collection].body)) ?? [];
  return { data: parse(frontMatter) as Record<string, unknown>, body };
}

/** The components of a body, each with the names of its properties. */
function componentsIn(body: string): [name: string, properties: string[]][] {
  const found: [string, string[]][] = [];
  visit(parseBody(body), (node) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    found.push([node.name ?? '', node.attributes.map((attribute) => ('name' in attribute ? attribute.name : '{…}'))]);
  });
  return found;
}

it('has a snippet for each component', () => expect(Object.keys(componentSnippets).sort()).toEqual([...allowedComponents.keys()].sort()));

it.each(Object.entries(componentSnippets))('writes a <%s> that can be read', (name, { body }) =>
  expect(componentsIn(expanded(body))).toEqual([[name, allowedComponents.get(name)?.properties]]));

it('has prefixes that can be typed without accents, each once', () => {
  const prefixes = [...Object.values(componentSnippets), ...Object.values(entrySnippets)].map(({ prefix }) => prefix);
  expect(prefixes.filter((prefix) => !/^[a-z]+(-[a-z]+)*$/.test(prefix))).toEqual([]);
  expect(new Set(prefixes).size).toBe(prefixes.length);
});

describe.each(collections)('a new entry of %s', (collection) => {
  it('has every field of its schema, and no other', () => {
    const known = propertiesOf(jsonSchemaOf(entrySchemas[collection])).map(([path]) => path).filter((path) => !/\.value\./.test(path));
    expect(fieldsOf(fresh(collection).data).sort()).toEqual([...new Set(known)].sort());
  });

  it('has the parts of its body', () => {
    const headings = fresh(collection).body.split('\n').filter((line) => line.startsWith('## '));
    expect(headings).toEqual(({ stories: storyParts, guides: [], pilots: pilotParts, sessions: [] } as const)[collection].map((part) => `## ${part}`));
  });

  it('has a body that can be read', () => expect(componentsIn(fresh(collection).body)).toEqual([]));

  it('is refused at every field that was not filled in, but for today’s date', () => {
    const issues = new Set((entrySchemas[collection].safeParse(fresh(collection).data).error?.issues ?? []).map(({ path }) => path.map((key) => (typeof key === 'number' ? '[]' : `.${String(key)}`)).join('').slice(1)));
    const leaves = fieldsOf(fresh(collection).data).filter((path, _, all) => !all.some((other) => other.startsWith(`${path}.`) || other.startsWith(`${path}[]`)));
    const accepted = leaves.filter((path) => !issues.has(path) && !issues.has(`${path}[]`));
    expect(accepted.sort()).toEqual(collection === 'guides' ? ['checked', 'published', 'updated'] : ['published', 'updated']);
  });
});
