import type { PageText } from './page-text.ts';
import { textAsMarkdown } from './text-as-markdown.ts';

/** A VitePress site with these texts, by address, as files by path: its default theme and settings, in Vietnamese; an empty icon, as one is asked for. */
export function vitepressFiles(texts: ReadonlyMap<string, PageText>): Map<string, string> {
  return new Map([
    ['package.json', JSON.stringify({ name: 'bench-vitepress', private: true, type: 'module', scripts: { build: 'vitepress build' }, devDependencies: { vitepress: '1.6.4' } })],
    ['.vitepress/config.mjs', config([...texts])],
    ['public/favicon.ico', ''],
    ...[...texts].map(([address, text]): [string, string] => [`${address.slice(1)}index.md`, textAsMarkdown(text, true)]),
  ]);
}

/** Where its build puts the site. */
export const vitepressOutput = '.vitepress/dist';

/** A sidebar with the pages, as Starlight makes by itself; links lead to pages that are not in this site, so they are not checked. */
const config = (texts: [string, PageText][]): string => `import { defineConfig } from 'vitepress';

export default defineConfig({
  title: 'Làng số',
  lang: 'vi',
  ignoreDeadLinks: true,
  themeConfig: { sidebar: ${JSON.stringify(texts.map(([link, { title }]) => ({ text: title, link })))} },
});
`;
