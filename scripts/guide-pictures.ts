// Takes the pictures of docs/huong-dan-bien-tap.md from the built site (npm run build): run again when those pages look different.
import { preview } from 'astro';
import { chromium } from 'playwright-core';
import sharp from 'sharp';
import { findChromium } from '../src/browser/find-chromium.ts';

const story = 'cau-chuyen/ma-qr-dau-kiet-hung-nhon/';
/** Name, page, height, and the part that stands at the top if it is not the page's own. */
const pictures: [name: string, page: string, height: number, part?: string][] = [
  ['dau-bai', story, 900],
  ['cau-co-nguon', story, 520, '#cong-viec'],
  ['trang-nguon', 'nguon/vnexpress-hungnhon/', 900],
];

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const server = await preview({ outDir: process.argv[2] ?? 'dist', logLevel: 'warn' });
const browser = await chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox'] });
const page = await browser.newPage({ viewport: { width: 720, height: 900 } });
for (const [name, path, height, part] of pictures) {
  await page.goto(`http://localhost:${server.port}/${path}`);
  const top = part ? (await page.locator(part).boundingBox())!.y - 20 : 0;
  const picture = await page.screenshot({ fullPage: true, clip: { x: 0, y: top, width: 720, height } });
  await sharp(picture).webp({ quality: 70 }).toFile(`docs/hinh/${name}.webp`);
}
await browser.close();
await server.stop();
