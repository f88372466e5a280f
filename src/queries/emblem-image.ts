import { readFile } from 'node:fs/promises';
import sharp from 'sharp';

const paper = '#fbf5e4';

/** The emblem as a PNG of `width` × `height` pixels, centred on paper colour with a margin of a tenth. */
export async function emblemImage(width: number, height: number): Promise<Uint8Array<ArrayBuffer>> {
  const size = Math.round(Math.min(width, height) * 0.8);
  const emblem = await sharp(await readFile('public/favicon.svg'), { density: 72 * (size / 48) })
    .resize(size, size, { fit: 'contain', background: '#0000' })
    .png()
    .toBuffer();
  const image = await sharp({ create: { width, height, channels: 3, background: paper } })
    .composite([{ input: emblem }])
    .png({ palette: true, effort: 10 })
    .toBuffer();
  return new Uint8Array(image);
}
