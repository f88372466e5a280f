import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { toSsml } from '../../../domain/script/to-ssml.ts';
import { scriptFiles, scriptOf } from '../../../queries/scripts.ts';

export const getStaticPaths = scriptFiles;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { entry, variant } }) =>
  new Response(toSsml(await scriptOf(entry, variant)), { headers: { 'Content-Type': 'application/ssml+xml; charset=utf-8' } });
