import { readFileSync } from 'node:fs';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { editorPages } from './src/editor/cms/integration.ts';
import { isMadePage } from './src/domain/made-pages.ts';
import { createUrls } from './src/domain/urls.ts';
import { rehypeBaseLinks } from './src/markdown/rehype-base-links.ts';
import { rehypeTermNotes } from './src/markdown/rehype-term-notes.ts';
import { rehypeTonelessIds } from './src/markdown/rehype-toneless-ids.ts';
import { remarkClaimAnchors } from './src/markdown/remark-claim-anchors.ts';
import { remarkOpeningPhoto } from './src/markdown/remark-opening-photo.ts';
import { remarkRefuseUnsafe } from './src/markdown/remark-refuse-unsafe.ts';
import { siteAddress } from './src/site/address.ts';
import { lastModified } from './src/site/last-modified.ts';

const { site, base } = siteAddress(process.env.SITE_URL);
/** Read for each entry anew: a term may be mended while the pages are being looked at. */
const readGlossary = () => JSON.parse(readFileSync('content/glossary.json', 'utf8'));
const modified = lastModified('content');

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  markdown: {
    processor: unified({
      // First, so that nothing unsafe is ever compiled, not even where our own check was not run.
      remarkPlugins: [remarkRefuseUnsafe, remarkClaimAnchors, remarkOpeningPhoto],
      rehypePlugins: [rehypeTonelessIds, [rehypeBaseLinks, base], [rehypeTermNotes, { read: readGlossary, glossary: (id) => createUrls(base).glossary(id) }]],
      smartypants: false,
    }),
    syntaxHighlight: false,
  },
  integrations: [
    mdx(),
    editorPages(process.env),
    sitemap({
      filter: (page) => !/\/(404|tim-kiem|bien-tap(\/soan)?|du-lieu\/nhung\/[^/]+)\/$/.test(page) && !isMadePage(new URL(page).pathname),
      serialize: (item) => ({ ...item, lastmod: modified(new URL(item.url).pathname.slice(base.length)) }),
    }),
  ],
  // A page carries the styles of its template: one answer of the network shows all of it. The content security policy knows
  // them by their hash (src/hosting). Scripts stay in files, which only those ask for who use them.
  build: { inlineStylesheets: 'always' },
  // Classes, which src/build/short-scopes.ts then shortens.
  scopedStyleStrategy: 'class',
  vite: {
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        // Astro's own directive in MDX modules; harmless, and it would bury real warnings.
        onLog: (level, log, print) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && print(level, log),
      },
    },
  },
  devToolbar: { enabled: false },
  // Lists the entries for Astro's VS Code extension, which then explains and checks their front matter while it is typed.
  experimental: { contentIntellisense: true },
});
