// Makes a release of the dataset: keeps it as content/releases/<version>.json and notes in content/data-changelog.json what
// changed since the release before. The version is today's day in Vietnam, or the day given; a second run on a day rewrites
// that release. Prints all faults of the data in Vietnamese and exits with 1 when there are any.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { profilesOf } from '../src/checks/profiles.ts';
import { readContent } from '../src/checks/read-content.ts';
import { report } from '../src/checks/reporters/terminal.ts';
import { validFiles } from '../src/checks/valid-content.ts';
import { allTables } from '../src/open-data/all-tables.ts';
import { dayInVietnam, makeRelease, previousVersion, withRelease, type Release } from '../src/open-data/changelog.ts';
import { makeDataset, toJson, type Dataset } from '../src/open-data/dataset.ts';

const content = await readContent('content');
const { profiles, faults } = profilesOf(content);
if (!profiles) {
  console.error(report(faults));
  process.exit(1);
}
const noFile = (error: NodeJS.ErrnoException) => (error.code === 'ENOENT' ? '[]' : Promise.reject(error));
const log = JSON.parse(await readFile('content/data-changelog.json', 'utf8').catch(noFile)) as Release[];
const version = process.argv[2] ?? dayInVietnam(new Date());
const earlier = previousVersion(version, log.map((release) => release.version));
const previous = earlier === null ? null : (JSON.parse(await readFile(`content/releases/${earlier}.json`, 'utf8')) as Dataset);
const tables = allTables(profiles, validFiles(content, 'sources').flatMap(({ data }) => data));
const release = makeRelease(tables, version, previous);

await mkdir('content/releases', { recursive: true });
await writeFile(`content/releases/${version}.json`, toJson(makeDataset(tables, version)));
await writeFile('content/data-changelog.json', `${JSON.stringify(withRelease(log, release), null, 2)}\n`);
console.log(`Bản ${version} (so với ${earlier ?? 'chưa có bản nào'}): thêm ${release.added.length}, đổi ${release.changed.length}, bỏ ${release.removed.length}.`);
