import type { APIContext } from 'astro';
import { datapackageJson } from '../../queries/open-data.ts';
import { urls } from '../../site/urls.ts';

/** What the tables hold, for machines. */
export const GET = async ({ site }: APIContext) =>
  new Response(await datapackageJson(new URL(urls.data(), site).href), { headers: { 'content-type': 'application/json' } });
