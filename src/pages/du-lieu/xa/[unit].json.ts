import type { APIContext } from 'astro';
import { unitJson } from '../../../queries/open-data.ts';
import { unitProfiles } from '../../../queries/profiles.ts';

export const getStaticPaths = () => unitProfiles().map(({ unit }) => ({ params: { unit: unit.id } }));

/** All there is about one unit. */
export const GET = async ({ params }: APIContext) => new Response(await unitJson(params['unit']!), { headers: { 'content-type': 'application/json' } });
