import { changedPages, type ChangedFile } from './changed-pages.ts';
import { commentMark, commentText } from './comment-text.ts';
import type { GitHub } from './github-api.ts';

/** A finished run of build.yml, as the trusted event names it. */
export interface Run {
  id: string;
  headSha: string;
  conclusion: string;
  /** Address of the repository on GitHub. */
  repository: string;
}

/** A page of GitHub's lists. */
const pageSize = 100;
const mostFilePages = 3;

/**
 * Writes, or rewrites, the one comment of a pull request. `claimed` is what the run of a stranger's code left as the number;
 * everything else is asked of GitHub. Refuses (Error) what is no number and a pull request whose last commit is not the run's:
 * an older run has nothing to say, and one pull request must not speak in another.
 */
export async function commentPreview(claimed: string, run: Run, github: GitHub): Promise<void> {
  const number = pullNumber(claimed);
  const pull = (await github.get(`/pulls/${number}`)) as { state: string; head: { sha: string } };
  if (pull.state !== 'open' || pull.head.sha !== run.headSha) throw new Error(`Pull request ${number}: unexpected state or last commit, expected open at ${run.headSha}`);
  const { artifacts } = (await github.get(`/actions/runs/${run.id}/artifacts?per_page=${pageSize}`)) as { artifacts: { id: number; name: string }[] };
  const preview = artifacts.find(({ name }) => name === 'trang-xem-thu');
  const address = `${run.repository}/actions/runs/${run.id}`;
  const body = commentText({
    pages: changedPages(await changedFiles(number, github)),
    artefact: preview && `${address}/artifacts/${Number(preview.id)}`,
    run: address,
    passed: run.conclusion === 'success',
  });
  const comments = (await github.get(`/issues/${number}/comments?per_page=${pageSize}`)) as { id: number; body?: string; user?: { type?: string } | null }[];
  const ours = comments.find((comment) => comment.user?.type === 'Bot' && comment.body?.startsWith(commentMark));
  await (ours ? github.send('PATCH', `/issues/comments/${ours.id}`, { body }) : github.send('POST', `/issues/${number}/comments`, { body }));
}

/** The number in a text of a stranger's making. Refuses anything but a number on one line (Error). */
export function pullNumber(claimed: string): number {
  if (!/^[1-9]\d{0,8}\n?$/.test(claimed)) throw new Error('number.txt: expected the number of a pull request');
  return Number(claimed);
}

async function changedFiles(number: number, github: GitHub): Promise<ChangedFile[]> {
  const files: ChangedFile[] = [];
  for (let page = 1; page <= mostFilePages; page++) {
    const found = (await github.get(`/pulls/${number}/files?per_page=${pageSize}&page=${page}`)) as ChangedFile[];
    files.push(...found);
    if (found.length < pageSize) break;
  }
  return files;
}
