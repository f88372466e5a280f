import { isSeq, parseDocument, type Node } from 'yaml';
import { kept, type CmsField } from '../field.ts';
import type { Format } from './entry-format.ts';
import { fromForm, toForm } from './form-values.ts';
import { pairItems } from './pair-items.ts';
import { isMap, same, type Plain, type PlainMap } from './plain.ts';

/**
 * A data file that is one list, which Decap cannot hold: the form has it under `items`. An item that did not change is
 * written as it stood, a changed one keeps the order of its fields.
 */
export function listFormat(fields: readonly CmsField[]): Format {
  const inner = fields.find(({ name }) => name === 'items')?.fields ?? [];
  return {
    fromFile(text) {
      const items = JSON.parse(text) as Plain[];
      return { items: items.map((item) => (isMap(item) ? toForm(item, inner) : item)), [kept.text]: text };
    },
    toFile(data) {
      const items = (Array.isArray(data['items']) ? data['items'] : []).filter(isMap).map((item) => fromForm(item, inner));
      const text = data[kept.text];
      const before = typeof text === 'string' ? (JSON.parse(text) as Plain[]) : [];
      if (typeof text === 'string' && same(before, items.map((item, index) => likeBefore(before[index], item)))) return text;
      const places = pairItems(before.map((item) => (isMap(item) ? fromForm(toForm(item, inner), inner) : item)), items);
      const words = typeof text === 'string' ? itemWords(text) : [];
      const written = items.map((item, index) => {
        const place = places[index]!;
        const is = likeBefore(before[place], item);
        return same(before[place], is) ? words[place]! : JSON.stringify(is, null, 2).replaceAll('\n', '\n  ');
      });
      return written.length === 0 ? '[]\n' : `[\n${written.map((item) => `  ${item}`).join(',\n')}\n]\n`;
    },
  };
}

/** An item with its fields in the order they had; a list that stood there empty stays. */
function likeBefore(was: Plain | undefined, item: PlainMap): PlainMap {
  if (!isMap(was)) return item;
  const names = Object.keys(was).filter((name) => name in item || (Array.isArray(was[name]) && was[name].length === 0));
  const old = names.map((name): [string, Plain] => [name, item[name] ?? (name in item ? null : [])]);
  return { ...Object.fromEntries(old), ...item };
}

/** The words of each item of a JSON list. */
function itemWords(text: string): string[] {
  const list = parseDocument(text).contents;
  return isSeq<Node>(list) ? list.items.map(({ range }) => text.slice(range![0], range![1])) : [];
}
