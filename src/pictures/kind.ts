/** The kinds of picture that the site publishes, as sharp names them. */
export type PictureKind = 'jpeg' | 'png' | 'webp';

export const isPictureKind = (kind: string): kind is PictureKind => ['jpeg', 'png', 'webp'].includes(kind);

/** First bytes by kind (https://mimesniff.spec.whatwg.org/#matching-an-image-type-pattern), kinds that are refused too, to name them. */
const beginnings: [kind: string, pattern: RegExp][] = [
  ['jpeg', /^\xff\xd8\xff/],
  ['png', /^\x89PNG\r\n\x1a\n/],
  ['webp', /^RIFF[^]{4}WEBP/],
  ['GIF', /^GIF8/],
  ['AVIF', /^[^]{4}ftypavi[fs]/],
  ['HEIC', /^[^]{4}ftyp(?:hei|hev|mif1|msf1)/],
  ['phim', /^[^]{4}ftyp/],
  ['TIFF', /^(?:II\*\0|MM\0\*)/],
  ['BMP', /^BM/],
  ['PDF', /^%PDF-/],
  ['ZIP', /^PK/],
  ['SVG', /^[\s\xef\xbb\xbf]*<(?:[^]*<)?svg[\s>]/i],
  ['chữ', /^[^\0-\x08\x0e-\x1f]+$/],
];

/** What a file is by its first bytes, whatever its name; a name to print for kinds that are not published. */
export function kindOf(bytes: Buffer): string {
  const beginning = bytes.toString('latin1', 0, 1024);
  return beginnings.find(([, pattern]) => pattern.test(beginning))?.[0] ?? 'không rõ';
}

/** The ends of names that say the kind truly. */
export const extensionsOf: Record<PictureKind, string[]> = { jpeg: ['jpg', 'jpeg'], png: ['png'], webp: ['webp'] };
