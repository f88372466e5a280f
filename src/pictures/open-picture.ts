import sharp, { type Metadata, type Sharp } from 'sharp';
import { limits } from './limits.ts';

/** What the header and the metadata of a picture say; its pixels stay packed. Fails (Error) when the header is damaged. */
export const readHeader = (bytes: Buffer): Promise<Metadata> => sharp(bytes, { limitInputPixels: false }).metadata();

/** A picture for sharp to decode. Decoding it fails (Error) when it is damaged or unpacks into too many pixels. */
export const openPicture = (bytes: Buffer): Sharp => sharp(bytes, { limitInputPixels: limits.pixels, failOn: 'error' });
