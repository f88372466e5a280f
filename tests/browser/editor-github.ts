import type { BrowserContext, Route } from 'playwright-core';
import type { Repository } from './editor-repository.ts';

/** What the pretended GitHub was asked to do besides git. */
export interface PretendedGithub {
  pulls: { number: number; title: string; head: string; base: string; labels: string[]; state: 'open' | 'closed' }[];
  /** Requests it has no answer for. */
  unanswered: string[];
}

const headers = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*', 'access-control-allow-methods': '*' };

/**
 * Answers api.github.com from a git repository, as far as Decap asks (https://docs.github.com/en/rest), and the service that signs
 * people in. Whoever signs in may write.
 */
export async function pretendGithub(context: BrowserContext, repo: Repository, name: string, signIn: string): Promise<PretendedGithub> {
  const state: PretendedGithub = { pulls: [], unanswered: [] };
  await context.route(`${signIn}/**`, (route) => route.fulfill({ contentType: 'text/html', body: handshake }));
  await context.route('https://api.github.com/**', async (route) => {
    if (route.request().method() === 'OPTIONS') return route.fulfill({ status: 204, headers });
    const { pathname, searchParams } = new URL(route.request().url());
    const path = decodeURIComponent(pathname).replace(`/repos/${name}`, '').replace(/^\/+/, '');
    const found = answer(repo, state, route, path, searchParams);
    if (found === undefined) state.unanswered.push(`${route.request().method()} ${pathname}`);
    return route.fulfill({ status: found === undefined ? 404 : 200, headers, json: found ?? { message: 'Not Found' } });
  });
  return state;
}

/** The two messages between the editor and the window in which people sign in. */
const handshake = `<script>
  addEventListener('message', () => opener.postMessage('authorization:github:success:{"token":"thu","provider":"github"}', '*'));
  opener.postMessage('authorizing:github', '*');
</script>`;

/** The body of a request, whatever it asks. */
interface Asked {
  content: string;
  base_tree: string;
  tree: string & { path: string; mode: string; sha: string | null }[];
  parents: string[];
  message: string;
  ref: string;
  sha: string;
  title: string;
  head: string;
  base: string;
  labels: string[];
}

const user = { login: 'nguoi-viet', name: 'Người viết', avatar_url: 'https://avatars.githubusercontent.com/u/1' };

function answer({ git }: Repository, state: PretendedGithub, route: Route, path: string, query: URLSearchParams): unknown {
  const body = (route.request().postDataJSON() ?? {}) as Asked;
  const commit = (ref: string) => git(['rev-parse', ref]).trim();
  const shown = (pull: PretendedGithub['pulls'][number]) => ({
    ...pull, user, html_url: '', updated_at: '2026-11-22T00:00:00Z', labels: pull.labels.map((label) => ({ name: label })),
    head: { ref: pull.head, sha: commit(pull.head), repo: { fork: false } }, base: { ref: pull.base, sha: commit(pull.base) },
  });
  const routes: [RegExp, (...found: string[]) => unknown][] = [
    [/^GET user$/, () => user],
    [/^GET users\//, () => user],
    [/^GET $/, () => ({ owner: { login: 'lang-so' }, default_branch: 'main', permissions: { push: true } })],
    [/^GET collaborators\/.*permission$/, () => ({ permission: 'write' })],
    [/^GET branches\/(.+)$/, (branch) => ({ name: branch, commit: { sha: commit(branch!) } })],
    [/^GET git\/trees\/([^:]+):(.*)$/, (ref, folder) => ({ tree: git(['ls-tree', '--long', `${ref}:${folder}`]).trim().split('\n').map((line) => /^\d+ (\w+) (\w+) +(\S+)\t(.*)$/.exec(line)!).map(([, type, sha, size, name]) => ({ type, sha, size: Number(size), path: name })) })],
    [/^GET git\/blobs\/(\w+)$/, (sha) => ({ encoding: 'base64', content: Buffer.from(git(['cat-file', 'blob', sha!])).toString('base64') })],
    [/^POST git\/blobs$/, () => ({ sha: git(['hash-object', '-w', '--stdin'], Buffer.from(body.content, 'base64')).trim() })],
    [/^POST git\/trees$/, () => ({ sha: writeTree(git, body.base_tree, body.tree) })],
    [/^POST git\/commits$/, () => ({ sha: git(['commit-tree', body.tree, ...body.parents.flatMap((parent) => ['-p', parent]), '-m', body.message]).trim() })],
    [/^POST git\/refs$/, () => git(['update-ref', body.ref, body.sha, '0'.repeat(40)]) || { ref: body.ref }],
    [/^PATCH git\/refs\/(heads\/.+)$/, (ref) => git(['update-ref', `refs/${ref}`, body.sha]) || { ref }],
    [/^GET compare\/(.+)\.\.\.(.+)$/, (from, to) => compare(git, from!, to!.replace(/^.*:/, ''))],
    [/^GET pulls$/, () => state.pulls.filter((pull) => !query.get('head') || query.get('head') === `lang-so:${pull.head}`).map(shown)],
    [/^POST pulls$/, () => {
      const pull = { number: state.pulls.length + 1, title: body.title, head: body.head.replace(/^.*:/, ''), base: body.base, labels: [], state: 'open' as const };
      state.pulls.push(pull);
      return shown(pull);
    }],
    [/^PUT issues\/(\d+)\/labels$/, (number) => (state.pulls[Number(number) - 1]!.labels = body.labels)],
    [/^GET issues\/\d+\/comments$/, () => []],
    [/^GET issues$/, () => []],
    [/^GET commits\/\w+\/status$/, () => ({ statuses: [] })],
    [/^GET commits$/, () => [{ commit: { author: { name: user.name, date: '2026-11-22T00:00:00Z' } } }]],
  ];
  const asked = `${route.request().method()} ${path}`;
  const [pattern, make] = routes.find(([pattern]) => pattern.test(asked)) ?? [];
  try {
    return make?.(...pattern!.exec(asked)!.slice(1));
  } catch {
    return undefined;
  }
}

function writeTree(git: Repository['git'], base: string, entries: { path: string; mode: string; sha: string | null }[]): string {
  const env = { GIT_INDEX_FILE: `.git/index-${crypto.randomUUID()}` };
  git(['read-tree', base], undefined, env);
  const zero = '0'.repeat(40);
  git(['update-index', '--index-info'], entries.map(({ path, mode, sha }) => `${sha ? mode : '0'} ${sha ?? zero}\t${path}\n`).join(''), env);
  return git(['write-tree'], undefined, env).trim();
}

function compare(git: Repository['git'], from: string, to: string) {
  const status: Record<string, string> = { A: 'added', M: 'modified', D: 'removed' };
  const files = git(['diff', '--raw', '--no-abbrev', `${from}...${to}`]).trim().split('\n').filter(Boolean).map((line) => /^:\d+ \d+ \w+ (\w+) (\w)\t(.*)$/.exec(line)!);
  const commits = git(['log', '--reverse', '--format=%H %P', `${from}..${to}`]).trim().split('\n').filter(Boolean).map((line) => line.split(' '));
  return {
    base_commit: { sha: git(['rev-parse', from]).trim() },
    files: files.map(([, sha, letter, filename]) => ({ sha, filename, status: status[letter!], patch: '…' })),
    commits: commits.map(([sha, parent]) => ({ sha, parents: [{ sha: parent }], commit: { message: '…' } })),
  };
}
