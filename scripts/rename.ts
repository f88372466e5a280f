// Gives an entry another name, and with it another address: moves its file, mends what names it, and adds the redirect. All or
// nothing. npm run rename -- huong-dan/ten-cu huong-dan/ten-moi
import { readFile } from 'node:fs/promises';
import { redirectsName } from '../src/addresses/address-list.ts';
import { renameEntry } from '../src/addresses/rename-entry.ts';
import { writeFiles } from '../src/addresses/write-files.ts';
import { checkContent } from '../src/checks/check-content.ts';
import { errorsOf } from '../src/checks/fault.ts';
import { readContent } from '../src/checks/read-content.ts';
import { report } from '../src/checks/reporters/terminal.ts';
import { dayInVietnam } from '../src/open-data/changelog.ts';

const [from, to, ...more] = process.argv.slice(2);
if (from === undefined || to === undefined || more.length > 0) refuse('Cách dùng: npm run rename -- huong-dan/ten-cu huong-dan/ten-moi');
const content = await readContent('content');
const faults = errorsOf(checkContent(content));
if (faults.length > 0) refuse(`${report(faults)}\n\nSửa các lỗi trên rồi hãy đổi tên.`);
const redirects = await readFile(`content/${redirectsName}`, 'utf8').catch(() => null);
const renaming = renameEntry(content, redirects, from, to, dayInVietnam(new Date()));
if ('refusal' in renaming) refuse(renaming.refusal);
await writeFiles(renaming.changes);
console.log([...renaming.words, 'Xem lại rồi chạy npm run build.'].join('\n'));

function refuse(words: string): never {
  console.error(`${words}\nChưa đổi gì.`);
  process.exit(1);
}
