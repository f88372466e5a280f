import type { JsonSchema } from './json-schema.ts';

/** Fields whose day is the day of writing. */
const today = ['published', 'updated', 'checked'];

/** Stands where a choice has not been made. */
const unchosen = 'CHỌN';

/** Begins the pattern of ids and file names, which need no quotation marks. */
const idPattern = /^\^\[a-z0-9\]\+/;

/**
 * The front matter of a new entry as lines of a VS Code snippet: every field there is, in the schema's order, with a tab
 * stop and what to write as a comment. Choices begin with one that no schema takes, all else starts out empty: what was
 * forgotten is refused by the checks, and no sample text can be published. `next` numbers the tab stops.
 * https://code.visualstudio.com/docs/editing/userdefinedsnippets#_snippet-syntax
 */
export const skeleton = (schema: JsonSchema, next: () => number): string[] => ['---', ...fields(schema, next, true), '---'];

/** `whole`: with what may be left out, and with comments. */
function fields(schema: JsonSchema, next: () => number, whole: boolean): string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const required = schema.required?.includes(name) ?? false;
    if (!whole && !required) return [];
    const comment = whole ? ` # ${required ? '' : '(bỏ được) '}${inSnippet(hint(field))}` : '';
    const { properties, items } = field;
    if (properties) return [`${name}:${comment}`, ...indented(fields(field, next, whole))];
    if (!items) return [`${name}: ${value(name, field, next)}${comment}`];
    const count = Math.max(1, field.minItems ?? 0);
    return [`${name}:${comment}`, ...Array.from({ length: count }, (_, index) => item(items, next, whole && index === 0)).flat()];
  });
}

/** One item of a list: its first line carries the dash. */
const item = (schema: JsonSchema, next: () => number, whole: boolean): string[] =>
  indented(indented(schema.properties ? fields(schema, next, whole) : [value('', schema, next)])).map((line, index) =>
    index === 0 ? line.replace('    ', '  - ') : line,
  );

const indented = (lines: string[]) => lines.map((line) => `  ${line}`);

function value(name: string, schema: JsonSchema, next: () => number): string {
  const { type, enum: choices, pattern } = schema.anyOf?.[0] ?? schema;
  const stop = next();
  const options = choices ?? (type === 'boolean' ? ['true', 'false'] : []);
  if (options.length > 0) return `\${${stop}|${[unchosen, ...options].map((option) => option.replace(/[\\,|]/g, '\\$&')).join(',')}|}`;
  if (today.includes(name)) return `\${${stop}:\${CURRENT_YEAR}-\${CURRENT_MONTH}-\${CURRENT_DATE}}`;
  const bare = idPattern.test(pattern ?? '') || type === 'number' || type === 'integer';
  return bare ? `\${${stop}}` : `"\${${stop}}"`;
}

/** The first sentence of a description; all of it where it explains choices. */
function hint({ description = '', enum: choices }: JsonSchema): string {
  return (choices ? description : (description.split(/(?<=[.!?])\s/)[0] ?? '')).replace(/\.$/, '');
}

/** Text that a snippet prints as it stands. */
const inSnippet = (text: string) => text.replace(/[\\$}]/g, '\\$&');
