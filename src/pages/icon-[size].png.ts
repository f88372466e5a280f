import type { APIContext } from 'astro';
import { emblemImage } from '../queries/emblem-image.ts';

export const getStaticPaths = () => ['192', '512'].map((size) => ({ params: { size } }));

/** Icons of the web app manifest. */
export const GET = async ({ params }: APIContext) => new Response(await emblemImage(Number(params['size']), Number(params['size'])));
