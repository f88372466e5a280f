// Builds the whole site into dist/: check → profiles → Astro → search index → packs → addresses → offline copy → swap. The
// new site is made beside the old one and takes its place only when all went well, so a failed build leaves the last good dist untouched.
import { rm } from 'node:fs/promises';
import { keepAddresses } from '../src/addresses/keep-addresses.ts';
import { tellKept } from '../src/addresses/tell-kept.ts';
import { runScript } from '../src/build/run-script.ts';
import { runSteps, type Step } from '../src/build/run-steps.ts';
import { recover, swapFolders } from '../src/build/swap-folders.ts';
import { dayInVietnam } from '../src/open-data/changelog.ts';
import { makePacks } from '../src/packs/make-packs.ts';
import { writeWorker } from '../src/offline/write-worker.ts';
import { indexSite } from '../src/search/index-site.ts';

const next = '.build/next';
// Without a bound the heap grows to whatever the machine has; this is enough for 10,000 communes (docs/performance.md).
const heap = '--max-old-space-size=1536';
await recover('dist');
await rm(next, { recursive: true, force: true });

const steps: Step[] = [
  { name: 'Kiểm nội dung', run: () => runScript('scripts/check-content.ts') },
  { name: 'Lập hồ sơ xã và chỉ số', run: () => runScript('scripts/build-communes.ts') },
  { name: 'Dựng trang', run: () => runScript('scripts/build-pages.ts', [next], [heap]) },
  { name: 'Lập mục tìm kiếm', run: async () => console.log(`Tìm kiếm: ${await indexSite(next)} trang.`) },
  { name: 'Đóng gói buổi tập huấn', run: async () => console.log(`Gói mang đi: ${(await makePacks(next, process.env['SITE_URL'])).size}.`) },
  { name: 'Giữ địa chỉ đã đăng', run: async () => tellKept(await keepAddresses(next, process.env['SITE_URL'], dayInVietnam(new Date()))) },
  // Loaded only when asked for: it wants a browser (npm run build:pdf).
  ...(process.env['PDF'] === '1' ? [{ name: 'In PDF', run: async () => console.log(`PDF: ${await (await import('../src/pdf/print-sheets.ts')).printSheets(next, process.env['SITE_URL'])} tệp.`) }] : []),
  // Last of those that touch pages: it notes the hash of each.
  { name: 'Lập bản dùng khi không có mạng', run: async () => console.log(`Không mạng: ${(await writeWorker(next, process.env['SITE_URL'])).files} tệp.`) },
  { name: 'Thay trang cũ', run: () => swapFolders(next, 'dist') },
];
await runSteps(steps);
