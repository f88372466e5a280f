import type { JsonSchema } from '../json-schema.ts';
import { choiceLabel } from './choices.ts';
import { today, type CmsField, type ReferenceKind } from './field.ts';
import { labelOf, singularOf } from './labels.ts';

/** Fields that hold the id of something else; `id` itself does not. */
const references: Record<string, ReferenceKind> = { source: 'sources', sources: 'sources', guides: 'guides', stories: 'stories', unit: 'units', highlights: 'observations' };

/** Fields whose text runs over a line. */
const long = ['summary', 'reliability', 'explanation', 'note', 'alt', 'caption', 'why', 'trick', 'response', 'do', 'what', 'fix', 'about', 'done', 'whenUseful', 'record'];

/** The field of a group that tells its items apart, the first there is. */
const telling = ['label', 'term', 'shortName', 'name', 'do', 'what', 'trick', 'document', 'when', 'says', 'title', 'id'];

/** Fields whose day is the day of writing; a new entry starts with it. */
const writtenToday = ['published', 'updated', 'checked'];

/** Parts of draft-07 that are asked for here and that `JsonSchema` leaves out. */
interface Limits {
  format?: string;
  maxLength?: number;
  maxItems?: number;
  exclusiveMinimum?: number;
  patternErrorMessage?: string;
}

/** The form fields of an object's schema, in its order. `path` leads to it, the collection first. */
export function fieldsOf(schema: JsonSchema, path: readonly string[]): CmsField[] {
  return Object.entries(schema.properties ?? {}).map(([name, property]) => fieldOf(property, [...path, name], schema.required?.includes(name) ?? false));
}

function fieldOf(schema: JsonSchema & Limits, path: readonly string[], needed: boolean): CmsField {
  const name = path.at(-1)!;
  const nullable = schema.anyOf?.some(({ type }) => type === 'null') ?? false;
  const kinds = schema.anyOf?.filter(({ type }) => type !== 'null') ?? [schema];
  const required = needed && !nullable;
  const own: Omit<CmsField, 'widget'> = { name, label: labelOf(path), required, hint: schema.description, ...(nullable ? { nullable: true as const } : {}) };
  if (kinds.length > 1) return { ...own, widget: 'lang-so-value' };
  const { properties, items, ...inner }: JsonSchema & Limits = { ...kinds[0]! };
  if (properties) return group(own, { ...inner, properties }, path);
  if (items) return { ...own, ...list(items, { ...schema, ...inner }, path), required: required && inner.minItems !== undefined, ...(needed && !inner.minItems ? { keepEmpty: true as const } : {}) };
  return { ...own, ...typed(inner, path, required) };
}

function group(own: Omit<CmsField, 'widget'>, schema: JsonSchema, path: readonly string[]): CmsField {
  const fields = fieldsOf(schema, path);
  if (own.required) return { ...own, widget: 'object', fields, summary: summaryOf(fields), collapsed: false };
  return { ...own, widget: 'list', label_singular: singularOf(path), fields, summary: summaryOf(fields), max: 1, single: true };
}

function list(items: JsonSchema, { minItems, maxItems }: JsonSchema & Limits, path: readonly string[]): Partial<CmsField> & Pick<CmsField, 'widget'> {
  const size = { ...(minItems ? { min: minItems } : {}), ...(maxItems ? { max: maxItems } : {}) };
  const shared = { widget: 'list' as const, label_singular: singularOf(path), ...size };
  if (!items.properties) return { ...shared, collapsed: false, field: { name: path.at(-1)!, label: labelOf(path), required: true, ...typed(items, path, true) } };
  const fields = fieldsOf(items, path);
  return { ...shared, fields, summary: summaryOf(fields) };
}

/** What is typed or chosen at one place. A number has no pattern: Decap compares it itself. */
function typed(schema: JsonSchema & Limits, path: readonly string[], required: boolean): Pick<CmsField, 'widget'> & Partial<CmsField> {
  const name = path.at(-1)!;
  const { type, enum: choices, pattern, format, maxLength } = schema;
  const message = schema.patternErrorMessage ?? schema.description ?? '';
  if (choices) return { widget: 'select', options: choices.map((value) => ({ label: choiceLabel(path, value), value })) };
  if (type === 'boolean') return { widget: 'boolean' };
  if (type === 'integer' || type === 'number') return { widget: 'number', value_type: type === 'integer' ? 'int' : 'float', ...(schema.exclusiveMinimum === 0 ? { min: 1 } : {}) };
  if (name === 'file' && pattern?.includes('webp')) return { widget: 'image', pattern: [pattern, message], choose_url: false };
  if (pattern === '^\\d{4}-\\d{2}-\\d{2}$') return { widget: 'lang-so-day', pattern: [pattern, message], ...(required && writtenToday.includes(name) ? { default: today } : {}) };
  if (pattern && references[name]) return { widget: 'lang-so-reference', reference: references[name], pattern: [pattern, message] };
  if (pattern) return { widget: 'string', pattern: [pattern, message] };
  if (format === 'uri') return { widget: 'string', pattern: ['^https?://\\S+$', 'Chép cả địa chỉ, bắt đầu bằng https://.'] };
  const limit: Partial<CmsField> = maxLength ? { pattern: [`^[\\s\\S]{0,${maxLength}}$`, `Viết nhiều nhất ${maxLength} ký tự.`] } : {};
  return { widget: long.includes(name) ? 'text' : 'string', ...limit };
}

function summaryOf(fields: CmsField[]): string {
  const name = telling.find((telling) => fields.some((field) => field.name === telling)) ?? fields[0]!.name;
  return `{{fields.${name}}}`;
}
