// Run by .github/workflows/comment.yml: writes the changed pages and the preview's address into a pull request. Needs no
// package, so that the job that may write installs nothing. Reads at most a few bytes of what the untrusted run left.
import { open } from 'node:fs/promises';
import { commentPreview } from '../src/pull-request/comment-preview.ts';
import { gitHubApi } from '../src/pull-request/github-api.ts';

const setting = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name}: expected a value`);
  return value;
};
const file = await open(process.argv[2] ?? '');
const { buffer, bytesRead } = await file.read(Buffer.alloc(16), 0, 16, 0);
await file.close();
const run = { id: setting('RUN_ID'), headSha: setting('HEAD_SHA'), conclusion: setting('CONCLUSION'), repository: `${setting('GITHUB_SERVER_URL')}/${setting('GITHUB_REPOSITORY')}` };
await commentPreview(buffer.toString('utf8', 0, bytesRead), run, gitHubApi(setting('GITHUB_API_URL'), setting('GITHUB_REPOSITORY'), setting('GITHUB_TOKEN')));
