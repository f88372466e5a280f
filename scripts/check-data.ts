// Checks the data files of content/ and prints all faults in Vietnamese. Exit code 1 when there are any.
import { checkData } from '../src/checks/check-data.ts';
import { readContent } from '../src/checks/read-content.ts';
import { report } from '../src/checks/reporters/terminal.ts';
import { validFiles } from '../src/checks/valid-content.ts';

const content = await readContent('content');
const faults = checkData(content);
if (faults.length > 0) {
  console.error(report(faults));
  process.exit(1);
}
const units = validFiles(content, 'units').flatMap(({ data }) => data).length;
const indicators = validFiles(content, 'indicators').flatMap(({ data }) => data).length;
const observations = validFiles(content, 'observations').flatMap(({ data }) => data.observations).length;
console.log(`Dữ liệu không có lỗi: ${content.dataFiles.length} tệp, ${units} đơn vị, ${indicators} chỉ số, ${observations} số liệu.`);
