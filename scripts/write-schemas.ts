// Writes what VS Code knows about content from the schemas: .vscode/schemas/*.schema.json and .vscode/mdx.code-snippets.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { editorFiles } from '../src/editor/editor-files.ts';

const files = Object.entries(editorFiles());
await rm('.vscode/schemas', { recursive: true, force: true });
await mkdir('.vscode/schemas', { recursive: true });
for (const [path, text] of files) await writeFile(path, text);
console.log(`Đã ghi ${files.length} tệp vào .vscode/.`);
