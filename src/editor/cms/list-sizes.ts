import type { CmsField } from './field.ts';
import { isMap, type PlainMap } from './format/plain.ts';

/** Lists that are too short, in Vietnamese. Decap lets an empty list pass, whatever its least size is. */
export function shortLists(data: PlainMap, fields: readonly CmsField[]): string[] {
  return fields.flatMap((field) => {
    const value = data[field.name];
    const inner = field.fields ?? [];
    if (field.widget === 'object') return isMap(value) ? shortLists(value, inner) : [];
    if (field.widget !== 'list') return [];
    const items = Array.isArray(value) ? value : [];
    const short = field.required && items.length < (field.min ?? 0) ? [`${field.label}: cần ít nhất ${field.min}.`] : [];
    return [...short, ...items.filter(isMap).flatMap((item) => shortLists(item, inner))];
  });
}
