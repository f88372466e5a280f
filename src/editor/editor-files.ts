import type { z } from 'zod';
import { dataSchemas, entrySchemas } from '../schemas/index.ts';
import { jsonSchemaOf } from './json-schema.ts';
import { componentSnippets, entrySnippets } from './snippets.ts';

/** The files under .vscode/ that are made from the schemas, by path from the project's root. */
export function editorFiles(): Record<string, string> {
  const schemas: Record<string, z.ZodType> = { ...entrySchemas, ...dataSchemas };
  const snippets = [...Object.values(componentSnippets), ...Object.values(entrySnippets)];
  return {
    ...Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [`.vscode/schemas/${name}.schema.json`, json(jsonSchemaOf(schema))])),
    '.vscode/mdx.code-snippets': json(Object.fromEntries(snippets.map((snippet) => [snippet.description.split(/[:,.]/)[0]!, snippet]))),
  };
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
