import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { editorPages } from './src/editor/cms/integration.ts';
import { isMadePage } from './src/domain/made-pages.ts';
import { rehypeBaseLinks } from './src/markdown/rehype-base-links.ts';
import { rehypeTonelessIds } from './src/markdown/rehype-toneless-ids.ts';
import { remarkClaimAnchors } from './src/markdown/remark-claim-anchors.ts';
import { remarkOpeningPhoto } from './src/markdown/remark-opening-photo.ts';
import { remarkRefuseUnsafe } from './src/markdown/remark-refuse-unsafe.ts';
import { siteAddress } from './src/site/address.ts';
import { lastModified } from './src/site/last-modified.ts';

const { site, base } = siteAddress(process.env.SITE_URL);
const modified = lastModified('content');

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  markdown: {
    processor: unified({
      // First, so that nothing unsafe is ever compiled, not even where our own check was not run.
      remarkPlugins: [remarkRefuseUnsafe, remarkClaimAnchors, remarkOpeningPhoto],
      rehypePlugins: [rehypeTonelessIds, [rehypeBaseLinks, base]],
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
  // Scripts and styles stay in files of their own, so that a strict content security policy can hold.
  build: { inlineStylesheets: 'never' },
  vite: {
    build: {
      assetsInlineLimit: 0,
      // One style sheet for the whole site: one request on a slow network, then cached for every page.
      cssCodeSplit: false,
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
