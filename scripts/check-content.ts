// Checks everything under content/ and prints all faults in Vietnamese. Exit code 1 when there are any.
import { checkContent } from '../src/checks/check-content.ts';
import { readContent } from '../src/checks/read-content.ts';
import { report } from '../src/checks/report.ts';

const content = await readContent('content');
const faults = checkContent(content);
if (faults.length > 0) {
  console.error(report(faults));
  process.exit(1);
}
console.log(`Nội dung không có lỗi: ${content.entries.length} bài, ${content.dataFiles.length} tệp dữ liệu.`);
