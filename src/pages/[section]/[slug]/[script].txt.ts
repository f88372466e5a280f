import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { toText } from '../../../domain/script/to-text.ts';
import { scriptFiles, scriptOf } from '../../../queries/scripts.ts';

export const getStaticPaths = scriptFiles;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { entry, variant } }) =>
  new Response(toText(await scriptOf(entry, variant)), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
