import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { hasLocation } from '../../../src/pictures/location.ts';
import { makeVariant, type Format } from '../../../src/pictures/make-variant.ts';
import { bomb, geotagged, picture, secret } from '../../fixtures/pictures.ts';

let original: Buffer;
beforeAll(async () => {
  original = await geotagged(1200, 800);
});

it('starts from a photo that says where it was taken', async () => {
  const { exif, xmp, orientation } = await sharp(original).metadata();
  expect(hasLocation({ exif })).toBe(true);
  expect(hasLocation({ xmp })).toBe(true);
  expect(orientation).toBe(6);
  expect(original.includes(secret)).toBe(true);
});

/** The colours of the four quarters, as r, g, b rounded to “on” and “off”. */
async function quarters(bytes: Buffer): Promise<string[]> {
  const { data } = await sharp(bytes).resize(4, 4, { fit: 'fill' }).raw().toBuffer({ resolveWithObject: true });
  return [0, 3, 12, 15].map((at) => [...data.subarray(at * 3, at * 3 + 3)].map((value) => (value > 128 ? 1 : 0)).join(''));
}

describe.each<Format>(['avif', 'webp'])('%s', (format) => {
  it('carries no metadata', async () => {
    const made = await makeVariant(original, 360, format);
    const { exif, xmp, iptc, icc, orientation, comments } = await sharp(made).metadata();
    expect({ exif, xmp, iptc, icc, orientation, comments }).toEqual({});
    for (const word of [secret, 'GPS', 'Exif', 'adobe', 'May anh']) expect(made.includes(word), word).toBe(false);
  });

  it('stands upright', async () => {
    const made = await makeVariant(original, 360, format);
    expect(await sharp(made).metadata()).toMatchObject({ width: 360, height: 540, space: 'srgb' });
    // Red, green / blue, white, turned right by a quarter.
    expect(await quarters(original)).toEqual(['100', '010', '001', '111']);
    expect(await quarters(made)).toEqual(['001', '100', '111', '010']);
  });

  it('is never wider than the original', async () => {
    expect(await sharp(await makeVariant(original, 1080, format)).metadata()).toMatchObject({ width: 800 });
  });

  it('has the same bytes each time', async () => {
    expect((await makeVariant(original, 720, format)).equals(await makeVariant(original, 720, format))).toBe(true);
  });

  it('is in sRGB whatever the original was in', async () => {
    const wide = await picture().withIccProfile('p3').jpeg().toBuffer();
    const cmyk = await picture().toColourspace('cmyk').jpeg().toBuffer();
    for (const bytes of [wide, cmyk]) expect(await sharp(await makeVariant(bytes, 360, format)).metadata()).toMatchObject({ space: 'srgb', hasProfile: false });
    expect(await quarters(await makeVariant(wide, 360, format))).toEqual(['100', '010', '001', '111']);
  });

  it('is not made from more pixels than the machine should unpack', async () => {
    await expect(makeVariant(await bomb(), 360, format)).rejects.toThrow('pixel limit');
  });

  it('is not made from a damaged picture', async () => {
    await expect(makeVariant(original.subarray(0, original.length / 2), 360, format)).rejects.toThrow();
  });
});
