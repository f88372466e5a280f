import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { PageText } from './page-text.ts';

/** A page's text as a Markdown file with `title` and `description` on top; `heading` where a theme does not print the title itself. */
export function textAsMarkdown({ title, description, blocks }: PageText, heading = false): string {
  const top = heading ? [{ type: 'heading' as const, depth: 1 as const, children: [{ type: 'text' as const, value: title }] }] : [];
  const body = unified().use(remarkStringify).stringify({ type: 'root', children: [...top, ...blocks] });
  // A JSON string is YAML too.
  return `---\ntitle: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(description)}\n---\n\n${body}`;
}
