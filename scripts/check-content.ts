// Checks everything under content/ and prints all faults in Vietnamese. Exit code 1 when there are errors; warnings pass.
// --reporter=terminal|github|json: form of the report. --fix: first writes what needs no judgement (tone marks, Unicode).
import { checkContent } from '../src/checks/check-content.ts';
import { errorsOf } from '../src/checks/fault.ts';
import { mendFiles } from '../src/checks/mend-files.ts';
import { readContent } from '../src/checks/read-content.ts';
import { reporters } from '../src/checks/reporters/reporter.ts';

const options = process.argv.slice(2);
const name = options.find((option) => option.startsWith('--reporter='))?.slice('--reporter='.length) ?? 'terminal';
const reporter = reporters[name];
if (!reporter) {
  console.error(`Không có mẫu báo “${name}”. Chọn một trong: ${Object.keys(reporters).join(', ')}.`);
  process.exit(2);
}
if (options.includes('--fix')) {
  const mended = await mendFiles(checkContent(await readContent('content')));
  for (const { file, count } of mended) console.error(`Đã sửa ${count} chỗ trong ${file}.`);
}
const content = await readContent('content');
const faults = checkContent(content);
const failed = errorsOf(faults).length > 0;
if (faults.length > 0 || name === 'json') (failed ? console.error : console.log)(reporter(faults));
if (failed) process.exit(1);
if (name === 'terminal') console.log(`Nội dung không có lỗi: ${content.entries.length} bài, ${content.dataFiles.length} tệp dữ liệu.`);
