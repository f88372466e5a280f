import sharp, { type OverlayOptions } from 'sharp';

/** What a share picture shows. */
export interface ShareWords {
  /** What the entry is: `Hướng dẫn`. */
  kind: string;
  title: string;
  /** The address that can be typed: `lang-so.example/q/7`. */
  address: string;
  /** Name of the site. */
  site: string;
  /** Colour of the section, `#rrggbb`. */
  colour: string;
}

/** The files a picture is drawn with, as the cache has to know them too. */
export interface ShareMaterials {
  emblem: Buffer;
  /** Paths of full TTF files: a subset lacks ệ, ữ, ỗ, and SVG text would quietly take another font. */
  bold: string;
  medium: string;
}

/** What chat applications show of a link (https://ogp.me/, 1.91:1). */
export const shareSize = { width: 1200, height: 630 };

const paper = '#fbf5e4';
const ink = '#2b211a';
const margin = 72;
const band = 24;
const emblemSize = 132;
/** Sizes of the title in points, largest first: the first at which it fits is taken. */
const titleSizes = [72, 64, 56, 48, 42];
const titleHeight = 285;

/** The share picture of an entry as PNG: the section's colour at the edge, its name, the title, the emblem and the short address. */
export async function drawSharePicture({ kind, title, address, site, colour }: ShareWords, { emblem, bold, medium }: ShareMaterials): Promise<Buffer> {
  const { width, height } = shareSize;
  const inner = width - 2 * margin - band;
  const line = (text: string, fill: string, font: 'Bold' | 'Medium', points: number, room = inner) =>
    sharp({
      text: {
        text: `<span foreground="${fill}">${escape(text)}</span>`, font: `Be Vietnam Pro ${font} ${points}`, fontfile: font === 'Bold' ? bold : medium,
        rgba: true, width: room, wrap: 'word-char', spacing: Math.round(points / 6),
      },
    }).png().toBuffer({ resolveWithObject: true });
  const heading = await line(kind, colour, 'Bold', 34);
  const name = await line(site, ink, 'Bold', 34, inner - emblemSize);
  const short = await line(address, ink, 'Medium', 30, inner - emblemSize);
  let words = await line(title, ink, 'Bold', titleSizes[0]!);
  for (const points of titleSizes.slice(1)) if (words.info.height > titleHeight || words.info.width > inner) words = await line(title, ink, 'Bold', points);
  const left = band + margin;
  const foot = height - emblemSize - 64;
  const mark = await sharp(emblem, { density: 72 * (emblemSize / 48) }).resize(emblemSize, emblemSize, { fit: 'contain', background: '#0000' }).png().toBuffer();
  const layers: OverlayOptions[] = [
    { input: { create: { width: band, height, channels: 3, background: colour } }, left: 0, top: 0 },
    { input: heading.data, left, top: 64 },
    { input: words.data, left, top: 136 },
    { input: mark, left, top: foot },
    { input: name.data, left: left + emblemSize + 28, top: foot + 18 },
    { input: short.data, left: left + emblemSize + 28, top: foot + 74 },
  ];
  return sharp({ create: { width, height, channels: 3, background: paper } }).composite(layers).png({ palette: true, colours: 64, effort: 10 }).toBuffer();
}

/** Text for Pango markup. */
const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
