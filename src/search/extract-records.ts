import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import type { SearchBlock, SearchRecord } from './record.ts';

/**
 * What search knows of a built page. The page says it by attributes:
 * - `data-search-section` (id) and `data-search-name` on one element: only what stands inside it is searched; a page
 *   without it has no records. Beside it `data-search-topic`, `-place`, and, parted by `|`, `-words`, `-leads`;
 * - `data-search-title-only` beside it: nothing but the title is searched;
 * - `data-search-ignore`: left out, like scripts, drawings and navigation, but for records inside;
 * - `data-search-lend` inside what is left out: no record, only words for the pages that `data-search-leads` names;
 * - `data-search-step` on an element with an id: its first text counts as a heading, so results can lead to it;
 * - `data-search-phone` and `-phone-name`: a number to call;
 * - `data-search-record` on an element with an id: a record of its own; its first text is the title.
 */
export function extractRecords(html: string, url: string): SearchRecord[] {
  const root = find(fromHtml(html), (element) => 'dataSearchSection' in element.properties);
  if (!root) return [];
  const page = emptyRecord(url, root, root);
  const records = [page];
  collect(root, page, records, root);
  if ('dataSearchTitleOnly' in root.properties) page.blocks = page.blocks.filter(({ level }) => level === 1);
  for (const record of records) record.title = record.blocks.find(({ level }) => level === 1)?.text ?? '';
  return records;
}

const skipped = new Set(['script', 'style', 'svg', 'noscript', 'template', 'nav', 'form', 'button', 'select']);
const inline = new Set(['a', 'abbr', 'b', 'bdi', 'cite', 'code', 'data', 'em', 'i', 'kbd', 'mark', 'q', 's', 'small', 'span', 'strong', 'sub', 'sup', 'time', 'u', 'wbr']);

/** Adds the text under `parent` to `record` block by block; parts that stand for themselves become further `records`. */
function collect(parent: Element, record: SearchRecord, records: SearchRecord[], root: Element) {
  let text = '';
  let pending: Omit<SearchBlock, 'text'> = record.url.includes('#') ? { level: 1 } : {};
  const flush = (as: Omit<SearchBlock, 'text'> = {}) => {
    // A source left out leaves a blank before the full stop.
    const block = text.replace(/\s+/g, ' ').replace(/ ([.,;:!?])/g, '$1').trim();
    text = '';
    if (!block) return;
    record.blocks.push({ text: block, ...(as.level ? as : pending) });
    pending = {};
  };
  const walk = (node: Nodes) => {
    if (node.type === 'text') text += node.value;
    if (node.type !== 'element' || skipped.has(node.tagName)) return;
    if ('dataSearchIgnore' in node.properties) {
      if (!inline.has(node.tagName)) flush();
      return collectParts(node, record, records, root);
    }
    const { id, dataSearchPhone: phone, dataSearchPhoneName: name } = node.properties;
    if (phone && name) record.hotlines.push([String(name), String(phone)]);
    if ('dataSearchRecord' in node.properties) {
      flush();
      return collectPart(node, record, records, root);
    }
    if (inline.has(node.tagName)) return node.children.forEach(walk);
    flush();
    const level = /^h([1-6])$/.exec(node.tagName)?.[1];
    if (level) {
      text = toString(node);
      return flush(pending.level === 1 ? {} : { level: Number(level), ...(id ? { id: String(id) } : {}) });
    }
    if ('dataSearchStep' in node.properties && id) pending = { level: 3, id: String(id) };
    node.children.forEach(walk);
    flush();
  };
  parent.children.forEach(walk);
  flush();
}

/** Adds what is inside an ignored element and yet stands for itself. */
function collectParts(parent: Element, page: SearchRecord, records: SearchRecord[], root: Element) {
  for (const child of parent.children) {
    if (child.type !== 'element') continue;
    if ('dataSearchRecord' in child.properties) collectPart(child, page, records, root);
    else if ('dataSearchLend' in child.properties) records.push({ ...emptyRecord(page.url, root, child), lendsOnly: true });
    else collectParts(child, page, records, root);
  }
}

function collectPart(element: Element, page: SearchRecord, records: SearchRecord[], root: Element) {
  const part = emptyRecord(`${page.url.split('#')[0]}#${String(element.properties['id'])}`, root, element);
  records.push(part);
  collect(element, part, records, root);
}

function emptyRecord(url: string, root: Element, own: Element): SearchRecord {
  const read = (element: Element, name: string) => String(element.properties[name] ?? '');
  const topic = read(own, 'dataSearchTopic');
  const place = read(own, 'dataSearchPlace');
  return {
    url,
    title: '',
    section: read(root, 'dataSearchSection'),
    sectionName: read(root, 'dataSearchName'),
    ...(topic && { topic }),
    ...(place && { place }),
    words: read(own, 'dataSearchWords').split('|').filter(Boolean),
    leads: read(own, 'dataSearchLeads').split('|').filter(Boolean),
    hotlines: [],
    blocks: [],
  };
}

function find(node: Nodes, matches: (element: Element) => boolean): Element | undefined {
  if (node.type === 'element' && matches(node)) return node;
  if (!('children' in node)) return undefined;
  for (const child of node.children) {
    const found = find(child, matches);
    if (found) return found;
  }
  return undefined;
}
