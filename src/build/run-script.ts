import { spawn, spawnSync } from 'node:child_process';

/**
 * Runs a script of this project with the Node that runs us, its output on ours; true when it exits with 0. `flags` go to
 * Node, `words` to the script.
 */
export const runScript = (path: string, words: string[] = [], flags: string[] = []): boolean =>
  spawnSync(process.execPath, [...flags, path, ...words], { stdio: 'inherit' }).status === 0;

/** Starts a script beside us, with more environment; it ends when we do. */
export function startScript(path: string, environment: Record<string, string>): void {
  const child = spawn(process.execPath, [path], { stdio: 'inherit', env: { ...process.env, ...environment } });
  process.on('exit', () => child.kill());
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit());
}
