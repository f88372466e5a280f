import { expect, it } from 'vitest';
import { parseBody } from '../../../src/markdown/parse-body.ts';
import { walkNodes } from '../../../src/markdown/walk-nodes.ts';

const body = '## Một\n\n> Hai *ba*\n\nBốn';

it.each<[name: string, skipped: string, types: string[]]>([
  ['everything, in document order, the tree itself first', '', ['root', 'heading<root', 'text<heading', 'blockquote<root', 'paragraph<blockquote', 'text<paragraph', 'emphasis<paragraph', 'text<emphasis', 'paragraph<root', 'text<paragraph']],
  ['not what is in a node that is left', 'blockquote', ['root', 'heading<root', 'text<heading', 'blockquote<root', 'paragraph<root', 'text<paragraph']],
])('sees %s', (_, skipped, types) => {
  const seen: string[] = [];
  walkNodes(parseBody(body), ({ type }, parent) => {
    seen.push(parent ? `${type}<${parent.type}` : type);
    return type !== skipped;
  });
  expect(seen).toEqual(types);
});
