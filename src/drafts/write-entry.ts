import { stringify } from 'yaml';
import { writeProse, type Part } from './write-prose.ts';

/**
 * An entry as a file. Every text of the front matter stands in double quotes on one line, so that no answer can end the
 * front matter, add a field, or be read as a date, a number or a reference by any YAML reader.
 */
export function writeEntry(data: Record<string, unknown>, parts: Part[]): string {
  const frontMatter = stringify(data, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0, aliasDuplicateObjects: false });
  return `---\n${frontMatter}---\n\n${writeProse(parts)}`;
}
