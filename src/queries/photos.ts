import { getCollection } from 'astro:content';
import { variantBytes, variantsOf, type Variant } from '../pictures/variants.ts';
import type { Photo } from '../schemas/photo.ts';
import { oncePerBuild } from './once-per-build.ts';

/** A photo as a page shows it, with its published pictures, narrowest first. */
export interface PhotoView extends Photo {
  variants: Variant[];
}

/** What the entries declare, by id. */
const photosById = oncePerBuild(async () => {
  const entries = [...(await getCollection('stories')), ...(await getCollection('guides')), ...(await getCollection('pilots')), ...(await getCollection('sessions'))];
  return new Map(entries.flatMap(({ data }) => data.photos.map((photo) => [photo.id, photo] as const)));
});

/** One photo. Refuses an unknown id (Error); the content check names the file before a build comes here. */
export async function photoOf(id: string): Promise<PhotoView> {
  const photo = (await photosById()).get(id);
  if (!photo) throw new Error(`Unexpected photo \`${id}\`: no entry declares it`);
  return { ...photo, variants: await variantsOf(photo.file) };
}

/** Every picture that is published: of photos that entries declare, of other files in content/pictures/ none. */
const variants = oncePerBuild(async () => {
  const files = new Set([...(await photosById()).values()].map(({ file }) => file));
  return (await Promise.all([...files].map(variantsOf))).flat();
});

/** The addresses of all published pictures, for a page that answers with `pictureResponse`. */
export const picturePaths = async () => (await variants()).map((variant) => ({ params: { picture: variant.name }, props: { variant } }));

/** A published picture. */
export const pictureResponse = async (variant: Variant, format: 'avif' | 'webp'): Promise<Response> =>
  new Response(new Uint8Array(await variantBytes(variant, format)), { headers: { 'Content-Type': `image/${format}` } });
