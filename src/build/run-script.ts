import { spawnSync } from 'node:child_process';

/** Runs a script of this project with the Node that runs us, its output on ours; true when it exits with 0. */
export const runScript = (path: string, ...words: string[]): boolean =>
  spawnSync(process.execPath, [path, ...words], { stdio: 'inherit' }).status === 0;
