import type { APIContext } from 'astro';
import { readingsCsv } from '../../../queries/open-data.ts';
import { indicatorProfiles } from '../../../queries/profiles.ts';

export const getStaticPaths = () => indicatorProfiles().map(({ indicator }) => ({ params: { indicator: indicator.id } }));

/** The values of one indicator in all places. */
export const GET = async ({ params }: APIContext) =>
  new Response(await readingsCsv('indicator', params['indicator']!), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
