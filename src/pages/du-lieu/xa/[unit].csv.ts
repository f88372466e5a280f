import type { APIContext } from 'astro';
import { readingsCsv } from '../../../queries/open-data.ts';
import { unitProfiles } from '../../../queries/profiles.ts';

export const getStaticPaths = () => unitProfiles().map(({ unit }) => ({ params: { unit: unit.id } }));

/** The values of one unit. */
export const GET = async ({ params }: APIContext) =>
  new Response(await readingsCsv('unit', params['unit']!), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
