import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasLocation } from '../../src/pictures/location.ts';
import { geotagged, secret } from '../fixtures/pictures.ts';
import { filesUnder, pagesOf, type Page } from './dist.ts';
import { workspace, type Workspace } from './workspace.ts';

const story = 'content/stories/ma-qr-dau-kiet-hung-nhon.mdx';
const photo = (id: string, file: string) =>
  `  - { id: ${id}, file: ${file}, alt: Bốn ô màu đỏ xanh trắng để thử máy, caption: "Ô màu: 1 < 2", credit: Máy thử, licence: CC BY-SA 4.0, source: vnexpress-hungnhon }\n`;

/** A story in a copy of the project is given two photos; the first opens it. */
function addPhotos(copy: Workspace): void {
  const path = join(copy.root, story);
  const text = readFileSync(path, 'utf8');
  const [, head, body] = /^---\n([^]*?)\n---\n([^]*)$/.exec(text)!;
  writeFileSync(path, `---\n${head}\nphotos:\n${photo('anh-dau', 'anh-dau.jpg')}${photo('anh-sau', 'anh-sau.png')}---\n\n<Photo id="anh-dau" />\n\n${body!.replace('## Kết quả\n', '## Kết quả\n\n<Photo id="anh-sau" />\n')}`);
}

let copy: Workspace;
let originals: Buffer[];
let page: Page;
beforeAll(async () => {
  copy = workspace();
  const upright = await geotagged(800, 1300);
  originals = [upright, await sharp(upright).keepMetadata().png().toBuffer()];
  writeFileSync(join(copy.root, 'content/pictures/anh-dau.jpg'), originals[0]!);
  writeFileSync(join(copy.root, 'content/pictures/anh-sau.png'), originals[1]!);
  writeFileSync(join(copy.root, 'content/pictures/khong-dung.jpg'), originals[0]!);
  addPhotos(copy);
  const { status, output } = copy.run('scripts/build.ts');
  expect(status, output).toBe(0);
  expect(output).toMatch(/anh-dau\.jpg:1:1 {2}Nhắc \[anh-toa-do\]/);
  expect(output).toMatch(/khong-dung\.jpg:1:1 {2}Nhắc \[anh-thua\]/);
  page = pagesOf(join(copy.root, 'dist')).find(({ path }) => path === '/cau-chuyen/ma-qr-dau-kiet-hung-nhon/')!;
}, 300_000);
afterAll(() => copy.remove());

const published = () => filesUnder(join(copy.root, 'dist')).filter((path) => path.startsWith('anh/'));

it('starts from photos that say where they were taken', async () => {
  for (const bytes of originals) {
    expect(hasLocation(await sharp(bytes).metadata())).toBe(true);
    expect(bytes.includes(secret)).toBe(true);
  }
});

describe('what is published', () => {
  it('is each photo in each width and format, under a name of its own, and no other file', () => {
    expect(published().map((path) => path.replace(/-[0-9a-f]{10}-/, '-#-'))).toEqual(
      ['anh-dau', 'anh-sau'].flatMap((name) => ['1080.avif', '1080.webp', '360.avif', '360.webp', '720.avif', '720.webp'].map((end) => `anh/${name}-#-${end}`)),
    );
  });

  it('holds no byte of the originals', () => {
    // Sixteen bytes at a hundred places of each: pixels and metadata; runs that are one byte alone say nothing.
    const pieces = originals.flatMap((bytes) =>
      Array.from({ length: 100 }, (_, index) => bytes.subarray(Math.floor(((index + 0.5) * bytes.length) / 100)).subarray(0, 16)).filter((piece) => new Set(piece).size > 8),
    );
    expect(pieces.length).toBeGreaterThan(100);
    for (const path of filesUnder(join(copy.root, 'dist'))) {
      const bytes = readFileSync(join(copy.root, 'dist', path));
      expect(bytes.includes(secret), path).toBe(false);
      expect(pieces.some((piece) => bytes.includes(piece)), path).toBe(false);
    }
  });

  it('says nothing but its pixels', async () => {
    for (const path of published()) {
      const { exif, xmp, icc, iptc, orientation, width, height } = await sharp(readFileSync(join(copy.root, 'dist', path))).metadata();
      expect({ exif, xmp, icc, iptc, orientation }, path).toEqual({});
      // 800 × 1300 turned right.
      expect(height, path).toBe(Math.round((width * 800) / 1300));
    }
  });
});

describe('the page', () => {
  it('offers every width, AVIF first, with dimensions', () => {
    const figures = page.$('main figure').get();
    expect(figures.length).toBe(2);
    for (const figure of figures) {
      const $figure = page.$(figure);
      expect($figure.find('source').attr('type')).toBe('image/avif');
      const offered = [$figure.find('source'), $figure.find('img')].flatMap((element) => element.attr('srcset')!.split(', '));
      expect(offered.map((item) => item.replace(/^\/anh\/anh-(dau|sau)-[0-9a-f]{10}-/, ''))).toEqual(['360.avif 360w', '720.avif 720w', '1080.avif 1080w', '360.webp 360w', '720.webp 720w', '1080.webp 1080w']);
      for (const item of offered) expect(published()).toContain(item.split(' ')[0]!.slice(1));
      expect($figure.find('img').attr()).toMatchObject({ width: '1080', height: '665', alt: 'Bốn ô màu đỏ xanh trắng để thử máy' });
      expect($figure.find('img').attr('src')).toMatch(/^\/anh\/anh-(dau|sau)-[0-9a-f]{10}-720\.webp$/);
    }
  });

  it('fetches the opening photo at once and the other when a reader comes near', () => {
    expect(page.$('main figure img').get().map((img) => [page.$(img).attr('loading'), page.$(img).attr('decoding')])).toEqual([[undefined, undefined], ['lazy', 'async']]);
  });

  it('tells caption, photographer, licence and source', () => {
    const caption = page.$('main figure figcaption').first();
    expect(caption.find('p').get().map((line) => page.$(line).text().trim())).toEqual(['Ô màu: 1 < 2', 'Ảnh: Máy thử, CC BY-SA 4.0 (VnExpress, 21/10/2025)']);
    expect(caption.find('a').get().map((link) => page.$(link).attr('href'))).toEqual(['https://creativecommons.org/licenses/by-sa/4.0/deed.vi', '/nguon/vnexpress-hungnhon/']);
  });

});

it('does not build from a photo that is a link to elsewhere', () => {
  const other = workspace();
  try {
    addPhotos(other);
    for (const name of ['anh-dau.jpg', 'anh-sau.png']) symlinkSync(join(copy.root, 'content/pictures', name), join(other.root, 'content/pictures', name));
    const { status, output } = other.run('scripts/build.ts');
    expect(status).toBe(1);
    expect(output).toContain('[anh-loai]');
  } finally {
    other.remove();
  }
});
