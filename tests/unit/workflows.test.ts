import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { filesUnder, importsOf } from '../fixtures/source-files.ts';
import { posix } from 'node:path';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  env?: Record<string, string>;
}
interface Job {
  permissions?: Record<string, string>;
  'timeout-minutes'?: number;
  steps: Step[];
}
interface Workflow {
  name: string;
  on: Record<string, { workflows?: string[]; branches?: string[] } | null>;
  permissions: unknown;
  concurrency: { group: string } | undefined;
  jobs: Record<string, Job>;
}

const folder = '.github/workflows';
const workflows = readdirSync(folder).map((name) => {
  const text = readFileSync(`${folder}/${name}`, 'utf8');
  return { name, text, workflow: parse(text) as Workflow };
});
const jobs = workflows.flatMap(({ name, workflow }) => Object.entries(workflow.jobs).map(([id, job]) => ({ name: `${name} ${id}`, job })));
const steps = jobs.flatMap(({ name, job }) => job.steps.map((step, index) => ({ name: `${name} step ${index + 1}`, step })));
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

/** What each job may do; every right has its reason here. */
const rights: Record<string, Record<string, string>> = {
  'build.yml build': { contents: 'read' },
  'check.yml check': { contents: 'read' },
  // Reads the run's artefacts, checks out the main branch, writes the comment.
  'comment.yml comment': { actions: 'read', contents: 'read', 'pull-requests': 'write' },
  // Asks GitHub Pages for the site's address.
  'deploy.yml build': { contents: 'read', pages: 'read' },
  // Publishes, and proves to GitHub Pages which run it is.
  'deploy.yml deploy': { pages: 'write', 'id-token': 'write' },
};

describe.each(workflows)('$name', ({ text, workflow }) => {
  it('starts on nothing that hands rights to a stranger’s code', () => {
    const known = ['pull_request', 'push', 'workflow_run', 'workflow_dispatch'];
    expect(Object.keys(workflow.on).filter((event) => !known.includes(event))).toEqual([]);
  });
  it('has no rights of its own, and one run at a time', () => {
    expect(workflow.permissions).toEqual({});
    expect(workflow.concurrency?.group).toBeTruthy();
  });
  it('pins every action by commit, with its version beside it', () => {
    const uses = text.split('\n').filter((line) => /^\s*(-\s+)?uses:/.test(line));
    expect(uses.filter((line) => !/uses: actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });
  it('reads no secret', () => expect(text).not.toMatch(/secrets\s*[.[]|secrets:/));
});

it('each action is pinned to one commit everywhere', () => {
  const pins = new Set(workflows.flatMap(({ text }) => text.match(/actions\/[a-z-]+@[0-9a-f]{40}.*/g) ?? []));
  expect(pins.size).toBe(new Set([...pins].map((pin) => pin.split('@')[0])).size);
});

it('jobs have the rights listed here and no other', () => expect(Object.fromEntries(jobs.map(({ name, job }) => [name, job.permissions]))).toEqual(rights));

describe.each(jobs)('$name', ({ job }) => {
  it('ends by itself', () => expect(job['timeout-minutes']).toBeGreaterThan(0));
});

describe.each(steps)('$name', ({ step: { uses = '', run = '', with: given = {} } }) => {
  it('puts nothing of the event into a script: values come by env', () => expect(run).not.toContain('${{'));
  it('leaves no token in the checkout', () => expect(uses.startsWith('actions/checkout@') && given['persist-credentials'] !== false).toBe(false));
  it('keeps no cache that another run could have filled', () => expect(uses.startsWith('actions/setup-node@') && (given['package-manager-cache'] !== false || 'cache' in given)).toBe(false));
  it('runs npm scripts that are there, and installs without install scripts', () => {
    const names = [...run.matchAll(/\bnpm run (?:--silent )?([\w:-]+)/g)].map(([, name]) => name!);
    expect(names.filter((name) => !(name in scripts))).toEqual([]);
    expect(run).not.toMatch(/\bnpm (?:ci|install|i)\b(?! --ignore-scripts)|\bnpx\b|\bcurl\b|\bwget\b|GITHUB_ENV|GITHUB_PATH/);
  });
});

describe('the job that may write comments', () => {
  const { workflow } = workflows.find(({ name }) => name === 'comment.yml')!;
  const [job] = Object.values(workflow.jobs);

  it('follows the build by its name', () => expect(workflow.on['workflow_run']?.workflows).toEqual([workflows.find(({ name }) => name === 'build.yml')!.workflow.name]));
  it('runs the main branch’s code: it names no other commit to check out', () => expect(job!.steps.filter(({ with: given }) => given && ('ref' in given || 'repository' in given))).toEqual([]));
  it('unpacks a stranger’s files outside of the checkout', () => {
    const download = job!.steps.find(({ uses }) => uses?.startsWith('actions/download-artifact@'));
    expect(download?.with?.['path']).toMatch(/^\$\{\{ runner\.temp \}\}\//);
    expect(download?.with?.['name']).toBe('yeu-cau-gop');
  });
  it('installs nothing, because its script needs no package', () => {
    expect(job!.steps.filter(({ run = '' }) => /npm (ci|i)\b/.test(run))).toEqual([]);
    expect(packagesOf('scripts/comment-preview.ts')).toEqual(['node:fs/promises']);
  });
});

it('what was promised is compared with the main branch that a pull request would be merged into', () => {
  const check = workflows.find(({ name }) => name === 'check.yml')!.workflow.jobs['check']!.steps;
  // GitHub checks out the merge; its first parent is the main branch, and comes along from a depth of two.
  expect(check.find(({ uses }) => uses?.startsWith('actions/checkout@'))?.with?.['fetch-depth']).toBe(2);
  expect(check.map(({ run }) => run)).toContain('npm run --silent check:addresses -- HEAD^1');
});

it('the deploy starts from the main branch only', () => expect(workflows.find(({ name }) => name === 'deploy.yml')!.workflow.on['push']?.branches).toEqual(['main']));

it('no other file of .github runs anything', () => {
  expect(filesUnder('.github').filter((path) => !path.startsWith(folder) && !/^\.github\/(CODEOWNERS|pull_request_template\.md|ISSUE_TEMPLATE\/[a-z-]+\.yml)$/.test(path))).toEqual([]);
});

/** Packages a file needs, through all files it imports. */
function packagesOf(file: string, seen = new Set<string>()): string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  const found = importsOf(file).filter(({ typeOnly }) => !typeOnly).flatMap(({ from }) => (from.startsWith('.') ? packagesOf(posix.join(posix.dirname(file), from), seen) : [from]));
  return [...new Set(found)].sort();
}
