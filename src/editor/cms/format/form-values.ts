import type { CmsField } from '../field.ts';
import { isMap, type Plain, type PlainMap } from './plain.ts';

type Fields = readonly CmsField[];

/** What a file holds → what the form shows: a group that may be left out becomes a list of at most one. */
export function toForm(data: PlainMap, fields: Fields): PlainMap {
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => {
      const field = fields.find((field) => field.name === name);
      const inner = field?.fields;
      if (!inner) return [name, value];
      if (Array.isArray(value)) return [name, value.map((item) => (isMap(item) ? toForm(item, inner) : item))];
      if (!isMap(value)) return [name, value];
      return [name, field.single ? [toForm(value, inner)] : toForm(value, inner)];
    }),
  );
}

/**
 * What the form holds → what a file may hold: the fields of the schema in its order and nothing else, empty ones left out
 * (or `null`, where the schema wants the field named), text composed (NFC) and without blanks around it.
 */
export function fromForm(data: PlainMap, fields: Fields): PlainMap {
  return Object.fromEntries(
    fields.flatMap((field): [string, Plain][] => {
      const value = clean(data[field.name], field);
      if (value !== undefined) return [[field.name, value]];
      if (field.nullable) return [[field.name, null]];
      // A list that must be there may be empty: a story has `sources: []` where it has someone's consent.
      return field.widget === 'list' && field.keepEmpty ? [[field.name, []]] : [];
    }),
  );
}

/** A value as it is written; undefined where there is none. */
function clean(value: Plain | undefined, field: CmsField): Plain | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string') return value.normalize('NFC').trim() || undefined;
  if (Array.isArray(value)) {
    const items = value.flatMap((item) => {
      const kept = field.fields && isMap(item) ? group(item, field.fields) : clean(item, field);
      return kept === undefined ? [] : [kept];
    });
    return field.single ? items[0] : items.length > 0 ? items : undefined;
  }
  return isMap(value) && field.fields ? group(value, field.fields) : value;
}

function group(value: PlainMap, fields: Fields): PlainMap | undefined {
  const kept = fromForm(value, fields);
  return Object.values(kept).some((inner) => inner !== null) ? kept : undefined;
}
