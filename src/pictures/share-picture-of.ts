import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { keepPicture } from './keep-picture.ts';
import { drawSharePicture, type ShareWords } from './share-picture.ts';

const fonts = 'node_modules/@expo-google-fonts/be-vietnam-pro';
const bold = join(fonts, '700Bold/BeVietnamPro_700Bold.ttf');
const medium = join(fonts, '500Medium/BeVietnamPro_500Medium.ttf');
const emblem = 'public/favicon.svg';
const program = 'src/pictures/share-picture.ts';

let materials: Promise<Buffer[]> | undefined;

/** The share picture of an entry, drawn or as it was kept. Its key holds the fonts, the emblem, the program and sharp itself. */
export async function sharePictureOf(words: ShareWords): Promise<Buffer> {
  const files = await (materials ??= Promise.all([emblem, bold, medium, program].map((path) => readFile(path))));
  return keepPicture([...files, JSON.stringify(sharp.versions), JSON.stringify(words)], () => drawSharePicture(words, { emblem: files[0]!, bold, medium }));
}
