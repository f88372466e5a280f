import { parse } from 'yaml';
import { kept, type CmsField } from '../field.ts';
import { editYaml, writeYaml } from './edit-yaml.ts';
import { fromForm, toForm } from './form-values.ts';
import { isMap, type PlainMap } from './plain.ts';

/** How Decap reads and writes a file (https://decapcms.org/docs/custom-formatters/). */
export interface Format {
  fromFile(text: string): PlainMap;
  toFile(data: PlainMap): string;
}

const parts = /^---\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

/**
 * Entries: YAML front matter and a body. The file as it was read travels with the form, so that a saved entry differs from it
 * only where it was edited: reviewers see one line changed, not a file written anew.
 */
export function entryFormat(fields: readonly CmsField[]): Format {
  const own = fields.filter(({ name }) => name !== 'body');
  return {
    fromFile(text) {
      const [whole = '', head = ''] = text.startsWith('---') ? (parts.exec(text) ?? []) : [];
      const data = parse(head) as unknown;
      return { ...toForm(isMap(data) ? data : {}, own), body: body(text.slice(whole.length)), [kept.text]: text };
    },
    toFile(data) {
      const values = fromForm(data, own);
      const typed = body(String(data['body'] ?? '').normalize('NFC'));
      const before = data[kept.text];
      const [whole, head] = (typeof before === 'string' && parts.exec(before)) || [];
      if (whole === undefined || head === undefined) return `---\n${writeYaml(values)}---\n\n${typed}\n`;
      const rest = (before as string).slice(whole.length);
      return whole.replace(head, () => editYaml(head, values)) + (body(rest) === typed ? rest : `\n${typed}\n`);
    },
  };
}

/** A body without the blank lines around it. */
const body = (text: string) => text.replace(/\r\n/g, '\n').replace(/^\n+|\s+$/g, '');
