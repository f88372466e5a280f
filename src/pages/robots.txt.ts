import type { APIContext } from 'astro';
import { urls } from '../site/urls.ts';

/** All robots may read all pages; the sitemap's address depends on where the site lives. */
export const GET = ({ site }: APIContext) =>
  new Response(`User-agent: *\nAllow: /\nSitemap: ${new URL(urls.asset('/sitemap-index.xml'), site).href}\n`);
