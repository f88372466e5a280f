import { spawnSync } from 'node:child_process';

/**
 * Runs a script of this project with the Node that runs us, its output on ours; true when it exits with 0. `flags` go to
 * Node, `words` to the script.
 */
export const runScript = (path: string, words: string[] = [], flags: string[] = []): boolean =>
  spawnSync(process.execPath, [...flags, path, ...words], { stdio: 'inherit' }).status === 0;
