// Turns the data files of content/ into validated profiles, from which /xa/ and /chi-so/ are made.
// Prints all faults in Vietnamese and exits with 1 when there are any; the last good profiles then stay.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { profilesOf } from '../src/checks/profiles.ts';
import { readContent } from '../src/checks/read-content.ts';
import { storeProfiles } from '../src/domain/profile/compact.ts';
import { report } from '../src/checks/reporters/terminal.ts';

const { profiles, faults } = profilesOf(await readContent('content'));
if (!profiles) {
  console.error(report(faults));
  process.exit(1);
}
const file = 'src/generated/profiles.json';
const json = `${JSON.stringify(storeProfiles(profiles))}\n`;
await mkdir('src/generated', { recursive: true });
// An unchanged file is left alone, so that the development server has nothing to reload.
if ((await readFile(file, 'utf8').catch(() => null)) !== json) await writeFile(file, json);
console.log(`Hồ sơ: ${profiles.units.length} đơn vị, ${profiles.indicators.length} chỉ số.`);
