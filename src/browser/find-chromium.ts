import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'];

/**
 * Path of a Chromium: `CHROME_PATH`, one that is installed, Debian's (installed now, when we are root), or the one that
 * npm carries (@sparticuz/chromium, Linux x64). Refuses to go on without any (Error).
 */
export async function findChromium(): Promise<string> {
  const wanted = process.env['CHROME_PATH'];
  if (wanted) {
    if (existsSync(wanted)) return wanted;
    throw new Error(`CHROME_PATH: unexpected \`${wanted}\`, expected the path of a Chromium or Chrome`);
  }
  const found = installed.find((path) => existsSync(path)) ?? fromDebian() ?? (await fromNpm());
  if (found) return found;
  throw new Error('No Chromium found. Install Chromium or Chrome, or set CHROME_PATH to its path.');
}

function fromDebian(): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  console.log('Installing Chromium from Debian …');
  const apt = (...words: string[]) => spawnSync('apt-get', ['-qq', '-y', ...words], { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  apt('update');
  apt('install', '--no-install-recommends', 'chromium');
  return existsSync('/usr/bin/chromium') ? '/usr/bin/chromium' : undefined;
}

async function fromNpm(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  process.env['VERCEL'] = '1'; // Makes the package unpack the system libraries it needs.
  const { default: chromium } = await import('@sparticuz/chromium');
  return chromium.executablePath();
}
