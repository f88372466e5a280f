import { emblemImage } from '../queries/emblem-image.ts';

/** Picture shown where a page of the site is shared. */
export const GET = async () => new Response(await emblemImage(1200, 630));
