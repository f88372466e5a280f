// Compares what a running host answers with the rules of a built site: npm run check:host -- https://lang-so.example/ [dist]
import { tryHost } from '../src/hosting/try-host.ts';

const [address, site = 'dist'] = process.argv.slice(2);
if (!address) {
  console.error('Cần địa chỉ của trang đang chạy, ví dụ: npm run check:host -- https://lang-so.example/');
  process.exit(2);
}
const { asked, differences } = await tryHost(address, site);
for (const { path, name, expected, found } of differences) console.error(`/${path}\n  ${name}\n  thấy: ${found ?? 'không có'}\n  cần:  ${expected ?? 'không có'}`);
console.log(`Đã hỏi ${asked} địa chỉ, ${differences.length} chỗ khác với _headers.`);
process.exit(differences.length > 0 ? 1 : 0);
