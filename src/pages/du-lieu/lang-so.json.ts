import { datasetJson } from '../../queries/open-data.ts';

/** The whole dataset. */
export const GET = async () => new Response(await datasetJson(), { headers: { 'content-type': 'application/json' } });
