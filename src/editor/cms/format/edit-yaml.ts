import { Document, Pair, Scalar, isMap as isYamlMap, isSeq, parseDocument, type Node, type YAMLMap } from 'yaml';
import { pairItems } from './pair-items.ts';
import { isMap, same, type Plain, type PlainMap } from './plain.ts';

/** Ids, choices and days stand bare in our files; every other text in double quotes, as `npm run new` writes it. */
const bare = /^(?!\d{4}(-\d\d)?$)[a-z0-9]+(-[a-z0-9]+)*$/;

/** A mapping as YAML, in the way our files are written. */
export function writeYaml(data: PlainMap): string {
  const document = new Document({});
  document.contents = nodeOf(document, data) as never;
  return print(document);
}

/**
 * The same YAML with other data: what did not change stays as it was written, with its comments, quotes and order. Data that
 * says the same gives the same text, byte for byte.
 */
export function editYaml(text: string, data: PlainMap): string {
  const document = parseDocument(text);
  const before = document.toJS() as Plain;
  if (document.errors.length > 0 || !isMap(before)) return writeYaml(data);
  if (unchanged(before, data)) return text;
  editMap(document, document.contents as unknown as YAMLMap, before, data);
  return print(document);
}

// Our own way of writing: no folding, so that one sentence is one line; lists indented under their name.
const print = (document: Document | ReturnType<typeof parseDocument>) => document.toString({ lineWidth: 0, flowCollectionPadding: false });

/** An empty list and no list say the same. */
const unchanged = (before: Plain, after: Plain): boolean => same(withoutEmpty(before), withoutEmpty(after));

function withoutEmpty(value: Plain): Plain {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (!isMap(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => !isEmptyList(inner)).map(([key, inner]) => [key, withoutEmpty(inner)]));
}

const isEmptyList = (value: Plain | undefined) => Array.isArray(value) && value.length === 0;

function editMap(document: Document | ReturnType<typeof parseDocument>, map: YAMLMap, before: PlainMap, after: PlainMap): void {
  for (const key of Object.keys(before)) if (!(key in after) && !isEmptyList(before[key])) map.delete(key);
  Object.entries(after).forEach(([key, value], index, entries) => {
    if (!(key in before)) {
      if (isEmptyList(value)) return;
      // Behind the field that stands before it in the schema and is there.
      const earlier = entries.slice(0, index).map(([name]) => name).reverse();
      const place = earlier.map((name) => map.items.findIndex((pair) => String(pair.key) === name)).find((found) => found >= 0) ?? -1;
      map.items.splice(place + 1, 0, new Pair(document.createNode(key), nodeOf(document, value)) as never);
    } else if (!unchanged(before[key]!, value)) {
      map.set(key, edited(document, map.get(key, true) as Node | undefined, before[key]!, value));
    }
  });
}

/** The node of a value: the one that was there, changed inside, where it is of the same kind. */
function edited(document: Document | ReturnType<typeof parseDocument>, node: Node | undefined, before: Plain, after: Plain): Node {
  if (isYamlMap(node) && isMap(before) && isMap(after)) {
    editMap(document, node, before, after);
    return node;
  }
  if (isSeq(node) && Array.isArray(before) && Array.isArray(after)) {
    const nodes = node.items as Node[];
    node.items = pairItems(before, after).map((place, index) => (place < 0 ? nodeOf(document, after[index]!) : edited(document, nodes[place], before[place]!, after[index]!)));
    return node;
  }
  if (node instanceof Scalar && !isMap(after) && !Array.isArray(after)) {
    if (same(before, after)) return node;
    const next = nodeOf(document, after) as Scalar;
    if (typeof before === 'string' && typeof after === 'string' && node.type !== 'PLAIN') next.type = node.type;
    next.comment = node.comment;
    return next;
  }
  return nodeOf(document, after);
}

function nodeOf(document: Document | ReturnType<typeof parseDocument>, value: Plain): Node {
  if (typeof value === 'string') {
    const scalar = document.createNode(value) as Scalar;
    scalar.type = bare.test(value) ? 'PLAIN' : 'QUOTE_DOUBLE';
    return scalar;
  }
  const node = document.createNode(value) as Node;
  if (isSeq(node) && Array.isArray(value)) node.items = value.map((item) => nodeOf(document, item));
  if (isYamlMap(node) && isMap(value)) node.items = Object.entries(value).map(([key, inner]) => new Pair(document.createNode(key), nodeOf(document, inner))) as never;
  return node;
}
