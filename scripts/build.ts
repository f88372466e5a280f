// Builds the whole site into dist/: check → profiles → Astro → search index → swap. The new site is made beside the old
// one and takes its place only when all went well, so a failed build leaves the last good dist untouched.
import { rm } from 'node:fs/promises';
import { build } from 'astro';
import { runSteps, type Step } from '../src/build/run-steps.ts';
import { recover, swapFolders } from '../src/build/swap-folders.ts';
import { indexSite } from '../src/search/index-site.ts';

const next = '.build/next';
process.env['NODE_ENV'] = 'production';
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
await recover('dist');
await rm(next, { recursive: true, force: true });

const steps: Step[] = [
  { name: 'Kiểm nội dung', run: () => import('./check-content.ts') },
  { name: 'Lập hồ sơ xã và chỉ số', run: () => import('./build-communes.ts') },
  { name: 'Dựng trang', run: () => build({ outDir: next, logLevel: 'warn' }) },
  { name: 'Lập mục tìm kiếm', run: async () => console.log(`Tìm kiếm: ${await indexSite(next)} trang.`) },
  { name: 'Thay trang cũ', run: () => swapFolders(next, 'dist') },
];
await runSteps(steps);
