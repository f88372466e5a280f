import type { APIContext } from 'astro';
import { indicatorJson } from '../../../queries/open-data.ts';
import { indicatorProfiles } from '../../../queries/profiles.ts';

export const getStaticPaths = () => indicatorProfiles().map(({ indicator }) => ({ params: { indicator: indicator.id } }));

/** All values and targets of one indicator. */
export const GET = async ({ params }: APIContext) =>
  new Response(await indicatorJson(params['indicator']!), { headers: { 'content-type': 'application/json' } });
