import sharp from 'sharp';
import { expect, it } from 'vitest';
import { hasLocation } from '../../../src/pictures/location.ts';
import { exifWithPlace, geotagged, jpeg, picture } from '../../fixtures/pictures.ts';

const metadata = async (bytes: Buffer) => sharp(bytes).metadata();

/** A big-endian EXIF block whose GPS directory has one entry with the given tag. */
const motorola = (tag: number) =>
  Buffer.concat([Buffer.from('MM\0*\0\0\0\x08', 'latin1'), Buffer.from('00018825000400000001000000' + '1a00000000' + '0001' + tag.toString(16).padStart(4, '0') + '00050000000300000000', 'hex')]);

it.each<[string, boolean, () => Promise<{ exif?: Buffer; xmp?: Buffer }>]>([
  ['EXIF and XMP', true, async () => metadata(await geotagged())],
  ['EXIF alone', true, async () => ({ exif: (await metadata(await geotagged())).exif })],
  ['XMP alone', true, async () => ({ xmp: (await metadata(await geotagged())).xmp })],
  ['EXIF of a WebP', true, async () => metadata(await picture().withExif(exifWithPlace).webp().toBuffer())],
  ['EXIF with the larger end first', true, async () => ({ exif: motorola(2) })],
  ['a GPS directory without a place', false, async () => ({ exif: motorola(0) })],
  ['EXIF without a place', false, async () => metadata(await picture().withExif({ IFD0: exifWithPlace.IFD0 }).jpeg().toBuffer())],
  ['EXIF that breaks off', false, async () => ({ exif: Buffer.from('Exif\0\0II*\0') })],
  ['no metadata', false, async () => metadata(await jpeg())],
])('%s: %s', async (_, expected, make) => expect(hasLocation(await make())).toBe(expected));
