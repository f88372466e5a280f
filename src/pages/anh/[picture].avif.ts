import type { APIContext } from 'astro';
import { pictureResponse, picturePaths } from '../../queries/photos.ts';

type Props = Awaited<ReturnType<typeof picturePaths>>[number]['props'];

export const getStaticPaths = picturePaths;

/** Photos as AVIF for phones; the original file is never published. */
export const GET = ({ props }: APIContext<Props>) => pictureResponse(props.variant, 'avif');
