// Serves the site while it is written: pages reload when an entry, a component or a data file changes. What is wrong with the
// content is said before the address, in Vietnamese; the rest of the site is served all the same. Nothing unsafe is: the guard
// among the Markdown plugins compiles no such entry, and the last good profiles stay.
import { access } from 'node:fs/promises';
import { dev } from 'astro';
import { runScript } from '../src/build/run-script.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const sound = runScript('scripts/check-content.ts');
const profiles = runScript('scripts/build-communes.ts') || (await access('src/generated/profiles.json').then(() => true, () => false));
if (!profiles) {
  console.error('\nChưa mở trang được: dữ liệu có lỗi mà chưa lần nào lập được hồ sơ xã. Sửa các lỗi trên rồi chạy lại npm run dev.');
  process.exit(1);
}
if (!sound) console.error('\nVẫn mở trang để bạn xem các bài khác. Bài có lỗi trong danh sách trên có thể không hiện; sửa, lưu tệp là máy kiểm lại.\n');
const { watcher } = await dev({});

let timer: NodeJS.Timeout | undefined;
watcher.add('content').on('all', (_event, path) => {
  if (!/(^|[\\/])content[\\/]/.test(path)) return;
  clearTimeout(timer);
  timer = setTimeout(() => {
    // Profiles first, so that Vite reloads pages with the new data; then the words for the editor.
    if (path.endsWith('.json')) runScript('scripts/build-communes.ts');
    runScript('scripts/check-content.ts');
  }, 200);
});
