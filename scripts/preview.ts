// Serves the built dist/ on this machine, or another folder: the unpacked preview of a pull request, npm run preview -- <folder>.
import { access } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { preview } from 'astro';
import { recover } from '../src/build/swap-folders.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
await recover('dist');
const folder = process.argv[2] ?? 'dist';
const isSite = await access(join(folder, 'index.html')).then(() => true, () => false);
if (!isSite) {
  const fix = process.argv[2] ? 'Hãy chỉ tới thư mục có tệp index.html.' : 'Hãy dựng trang trước: npm run build.';
  console.error(`Không thấy trang nào trong “${folder}”. ${fix}`);
  process.exit(1);
}
await preview({ outDir: resolve(folder), logLevel: 'info' });
