// Sees whether a folder holds exactly the site that was built, by the manifest in it: npm run verify -- <folder> [<hash of the
// whole>]; without words, dist. Says what is missing, changed or added; exit code 1 then.
import { recover } from '../src/build/swap-folders.ts';
import { verifyFolder } from '../src/build/verify-folder.ts';

await recover('dist');
const [folder = 'dist', expected] = process.argv.slice(2);
const { whole, text } = await verifyFolder(folder, expected);
if (whole) console.log(text);
else {
  console.error(text);
  process.exit(1);
}
