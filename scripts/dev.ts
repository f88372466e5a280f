// Serves the site while it is written: pages reload when an entry, a component or a data file changes.
// A mistake in the content is printed in Vietnamese and the last good profiles stay.
import { dev } from 'astro';
import { runScript } from '../src/build/run-script.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
runScript('scripts/build-communes.ts');
const { watcher } = await dev({});

let timer: NodeJS.Timeout | undefined;
watcher.add('content').on('all', (_event, path) => {
  if (!/(^|[\\/])content[\\/]/.test(path)) return;
  clearTimeout(timer);
  timer = setTimeout(() => {
    // Profiles first, so that Vite reloads pages with the new data; then the words for the editor.
    if (path.endsWith('.json')) runScript('scripts/build-communes.ts');
    runScript('scripts/check-content.ts');
  }, 200);
});
