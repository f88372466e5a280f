import type { PageText } from './page-text.ts';
import { textAsMarkdown } from './text-as-markdown.ts';

/**
 * A Starlight site with these texts, by address, as files by path: its default theme and settings, in Vietnamese. It links
 * to an icon, which is empty.
 */
export function starlightFiles(texts: ReadonlyMap<string, PageText>): Map<string, string> {
  return new Map([
    ['package.json', JSON.stringify({ name: 'bench-starlight', private: true, type: 'module', scripts: { build: 'astro build' }, dependencies: { '@astrojs/starlight': '0.42.4', astro: '7.3.5' } })],
    ['astro.config.mjs', config],
    ['src/content.config.ts', collection],
    ['public/favicon.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ...[...texts].map(([address, text]): [string, string] => [`src/content/docs${address.replace(/\/$/, '.md')}`, textAsMarkdown(text)]),
  ]);
}

/** Where its build puts the site. */
export const starlightOutput = 'dist';

const config = `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  integrations: [starlight({ title: 'Làng số', locales: { root: { label: 'Tiếng Việt', lang: 'vi' } } })],
});
`;

const collection = `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;
