import { openPicture } from './open-picture.ts';

export type Format = 'avif' | 'webp';

/** For phones of 360 CSS pixels at densities 1, 2 and 3. */
export const widths = [360, 720, 1080];

const options = { avif: { quality: 50, effort: 4, chromaSubsampling: '4:2:0' }, webp: { quality: 75, effort: 5 } };

/** Names the way pictures are made: with another one, other bytes come out. */
export const recipe = JSON.stringify(options);

/**
 * A picture turned upright, `width` pixels wide, in sRGB, without any metadata: sharp writes none unless told to
 * (https://sharp.pixelplumbing.com/api-output#withmetadata), and what it writes is made from pixels alone.
 */
export async function makeVariant(bytes: Buffer, width: number, format: Format): Promise<Buffer> {
  const upright = openPicture(bytes).autoOrient().resize({ width, withoutEnlargement: true }).toColourspace('srgb');
  return (format === 'avif' ? upright.avif(options.avif) : upright.webp(options.webp)).toBuffer();
}
