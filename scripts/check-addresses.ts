// Sees that no line of content/published-urls.txt and no item of content/redirects.json was taken out or changed, and no short code lost or turned elsewhere, since this
// branch left the main one, or the commit given: npm run check:addresses -- HEAD^1. --reporter=terminal|github|json. Exit code
// 1 when a promise was broken; 2 when a commit was given that git does not know.
import { readFile } from 'node:fs/promises';
import { codesName, listName, redirectsName } from '../src/addresses/address-list.ts';
import { earlierPromises } from '../src/addresses/earlier-promises.ts';
import { promiseFaults } from '../src/addresses/promise-faults.ts';
import { reporters } from '../src/checks/reporters/reporter.ts';

const options = process.argv.slice(2);
const name = options.find((option) => option.startsWith('--reporter='))?.slice('--reporter='.length) ?? 'terminal';
const reporter = reporters[name];
if (!reporter) {
  console.error(`Không có mẫu báo “${name}”. Chọn một trong: ${Object.keys(reporters).join(', ')}.`);
  process.exit(2);
}
const branch = options.find((option) => !option.startsWith('--'));
const earlier = earlierPromises(branch);
if (!earlier) {
  console.error(branch ? `Git không biết “${branch}”, hoặc chưa tải về lịch sử nối với nó.` : 'Không có lịch sử git để so, bỏ qua.');
  process.exit(branch ? 2 : 0);
}
const textOf = (file: string) => readFile(`content/${file}`, 'utf8').catch(() => null);
const faults = promiseFaults(earlier, { list: await textOf(listName), redirects: await textOf(redirectsName), codes: await textOf(codesName) });
if (faults.length > 0) {
  console.error(reporter(faults));
  process.exit(1);
}
if (name === 'terminal') console.log('Địa chỉ đã đăng và chuyển hướng: không dòng nào bị xóa hay sửa.');
