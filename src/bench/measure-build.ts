import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What one build cost: seconds of each step by name, in all, and the most memory it held. */
export interface BuildCost {
  seconds: Record<string, number>;
  total: number;
  peakGigabytes: number;
}

/**
 * Runs the build script in `root` and reads the seconds it prints for each step. Memory is the resident set of the whole
 * process tree (Pagefind is a process of its own), sampled four times a second from /proc; 0 where there is none.
 */
export async function measureBuild(root: string): Promise<BuildCost> {
  const start = performance.now();
  const child = spawn(process.execPath, ['scripts/build.ts'], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  let peak = 0;
  const sampler = setInterval(() => (peak = Math.max(peak, residentBytes(child.pid!))), 250);
  const code = await new Promise((done) => child.on('close', done));
  clearInterval(sampler);
  if (code !== 0) throw new Error(`The build failed:\n${output.slice(-2000)}`);
  const steps = [...output.matchAll(/✓ (.+?) \(([\d.]+) giây\)/g)].map(([, name, seconds]) => [name!, Number(seconds)] as const);
  return { seconds: Object.fromEntries(steps), total: (performance.now() - start) / 1000, peakGigabytes: peak / 1e9 };
}

function residentBytes(root: number): number {
  try {
    const processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map((pid) => readStat(pid));
    const tree = new Set([root]);
    for (let grown = true; grown; ) {
      grown = false;
      for (const { pid, parent } of processes) if (tree.has(parent) && !tree.has(pid)) grown = !!tree.add(pid);
    }
    return processes.filter(({ pid }) => tree.has(pid)).reduce((sum, { bytes }) => sum + bytes, 0);
  } catch {
    return 0;
  }
}

/** Fields of proc_pid_stat(5): 1 pid, 4 ppid, 24 rss in pages of 4,096 bytes. */
function readStat(pid: string): { pid: number; parent: number; bytes: number } {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { pid: Number(pid), parent: Number(fields[1]), bytes: Number(fields[21]) * 4096 };
  } catch {
    return { pid: 0, parent: 0, bytes: 0 }; // The process ended while we looked.
  }
}
