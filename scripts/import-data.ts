// Takes a spreadsheet of observations (.csv or .xlsx) into content/observations/. Without --write it only says what would
// change; with a fault it prints all faults in Vietnamese, writes nothing and exits with 1.
import { readFile, writeFile } from 'node:fs/promises';
import { readContent } from '../src/checks/read-content.ts';
import { report } from '../src/checks/reporters/terminal.ts';
import { importData } from '../src/import/import-data.ts';

const options = process.argv.slice(2);
const [file, ...others] = options.filter((option) => option !== '--write');
const bytes = file === undefined || others.length > 0 ? null : await readFile(file).catch(() => null);
if (file === undefined || bytes === null) {
  console.error(file === undefined || others.length > 0 ? 'Cách dùng: npm run data:import -- so-lieu.xlsx [--write]' : `Không đọc được tệp “${file}”: xem lại tên và thư mục.`);
  process.exit(1);
}
const { faults, preview, files } = await importData(file.replaceAll('\\', '/'), bytes, await readContent('content'));
if (faults.length > 0) {
  console.error(report(faults));
  console.error('Chưa ghi gì.');
  process.exit(1);
}
console.log(preview);
if (files.length === 0) console.log('Không có gì phải ghi.');
else if (!options.includes('--write')) console.log('Chưa ghi gì; thêm --write để ghi.');
else {
  for (const { path, text } of files) await writeFile(path, text);
  console.log(`Đã ghi ${files.length} tệp. Xem lại rồi chạy npm run check:content.`);
}
