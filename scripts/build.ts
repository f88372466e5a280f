// Builds the whole site into dist/: check → profiles → Astro → search index → packs → addresses → hosting → offline copy (after all that
// touches pages) → manifest (after all but packed copies) → packed copies → swap. A failed build leaves the last good dist untouched.
import { listName } from '../src/addresses/address-list.ts';
import { keepAddresses } from '../src/addresses/keep-addresses.ts';
import { tellKept } from '../src/addresses/tell-kept.ts';
import { dropUnfinished } from '../src/addresses/write-files.ts';
import { freshFolder } from '../src/build/fresh-folder.ts';
import { runScript } from '../src/build/run-script.ts';
import { runSteps, type Step } from '../src/build/run-steps.ts';
import { writeManifest } from '../src/build/seal-folder.ts';
import { recover, swapFolders } from '../src/build/swap-folders.ts';
import { compressSite } from '../src/hosting/compress-site.ts';
import { writeHosting } from '../src/hosting/write-hosting.ts';
import { makePacks } from '../src/packs/make-packs.ts';
import { writeWorker } from '../src/offline/write-worker.ts';
import { indexSite } from '../src/search/index-site.ts';
import { buildDay } from '../src/site/build-day.ts';

// Without a bound the heap grows to whatever the machine has; this is enough for 10,000 communes (docs/performance.md).
const heap = '--max-old-space-size=1536';
await recover('dist');
const next = await freshFolder('.build');
await dropUnfinished(`content/${listName}`);

const steps: Step[] = [
  { name: 'Kiểm nội dung', run: () => runScript('scripts/check-content.ts') },
  { name: 'Lập hồ sơ xã và chỉ số', run: () => runScript('scripts/build-communes.ts') },
  { name: 'Dựng trang', run: () => runScript('scripts/build-pages.ts', [next], [heap]) },
  { name: 'Lập mục tìm kiếm', run: async () => console.log(`Tìm kiếm: ${await indexSite(next)} trang.`) },
  { name: 'Đóng gói buổi tập huấn', run: async () => console.log(`Gói mang đi: ${(await makePacks(next, process.env['SITE_URL'])).size}.`) },
  { name: 'Giữ địa chỉ đã đăng', run: async () => tellKept(await keepAddresses(next, process.env['SITE_URL'], buildDay)) },
  // Loaded only when asked for: it wants a browser (npm run build:pdf).
  ...(process.env['PDF'] === '1' ? [{ name: 'In PDF', run: async () => console.log(`PDF: ${await (await import('../src/pdf/print-sheets.ts')).printSheets(next, process.env['SITE_URL'])} tệp.`) }] : []),
  { name: 'Đặt quy tắc cho máy chủ', run: async () => console.log(`Mã và kiểu nằm trong trang, nhiều nhất ở một mục: ${await writeHosting(next, process.env['SITE_URL'], process.env['HOSTING'])}.`) },
  { name: 'Lập bản dùng khi không có mạng', run: async () => console.log(`Không mạng: ${Object.keys(await writeWorker(next, process.env['SITE_URL'], process.env['OFFLINE'])).length} phần.`) },
  { name: 'Ghi bản kê', run: async () => console.log(`Mã của cả bản: ${(await writeManifest(next)).whole}`) },
  { name: 'Nén sẵn', run: async () => console.log(`Nén sẵn: ${(await compressSite(next, process.env['HOSTING'])).files} tệp.`) },
  { name: 'Thay trang cũ', run: () => swapFolders(next, 'dist') },
];
await runSteps(steps);
