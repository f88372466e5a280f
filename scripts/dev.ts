// Serves the site while it is written: pages reload when an entry, a component or a data file changes.
// A mistake in the content is printed and the last good page stays.
import { watch } from 'node:fs';
import { dev } from 'astro';
import { runScript } from '../src/build/run-script.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
runScript('scripts/build-communes.ts');
await dev({});

let timer: NodeJS.Timeout | undefined;
watch('content', { recursive: true }, () => {
  clearTimeout(timer);
  timer = setTimeout(() => {
    // Profiles first, so that Vite reloads pages with the new data; then the words for the editor.
    runScript('scripts/build-communes.ts');
    runScript('scripts/check-content.ts');
  }, 300);
});
