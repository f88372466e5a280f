import type { APIContext } from 'astro';
import { shareImage } from '../../../queries/share-image.ts';
import { sharePaths, type SharePage } from '../../../queries/share-pages.ts';

export const getStaticPaths = sharePaths;

/** Picture shown where an entry is shared. */
export const GET = async ({ props, site }: APIContext<SharePage>) => new Response(await shareImage(props, site));
