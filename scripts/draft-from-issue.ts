// Turns the text of a story told in the issue form (.github/ISSUE_TEMPLATE/cau-chuyen.yml) into a draft in
// content/stories/. The text is a stranger's: every answer comes out as plain words. Exit code 1 when it is refused.
import { readFile, writeFile } from 'node:fs/promises';
import { readContent } from '../src/checks/read-content.ts';
import { makeDraft } from '../src/drafts/make-draft.ts';
import { parseIssue } from '../src/drafts/parse-issue.ts';
import { refusalText } from '../src/drafts/refusal.ts';
import { dayInVietnam } from '../src/open-data/changelog.ts';

const [file, ...others] = process.argv.slice(2);
const issue = file === undefined || others.length > 0 ? null : await readFile(file, 'utf8').catch(() => null);
if (issue === null) {
  console.error(file === undefined || others.length > 0 ? 'Cách dùng: npm run draft -- issue.md' : `Không đọc được tệp “${file}”: xem lại tên và thư mục.`);
  process.exit(2);
}
const told = parseIssue(issue);
const { files, refusals } = told.refusals.length > 0
  ? { files: [], refusals: told.refusals }
  : makeDraft('cau-chuyen', told.answers, { content: await readContent('content'), day: dayInVietnam(new Date()), sourcesText: await readFile('content/sources.json', 'utf8'), cited: false });
if (refusals.length > 0) {
  console.error(refusalText(refusals, 'cau-chuyen'));
  process.exit(1);
}
for (const { path, text } of files) await writeFile(path, text, { flag: path.endsWith('.mdx') ? 'wx' : 'w' });
console.log(`Đã ghi ${files.map(({ path }) => path).join(', ')}. Đối chiếu với nguồn, thêm <Cite id="…" />, rồi chạy npm run check:content.`);
