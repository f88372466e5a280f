/** Where the editor works, from the environment of a build; without any of it a site has no editor. */
export interface EditorSettings {
  /** The repository on GitHub; undefined where signing in is not set up. */
  github?: { repo: string; branch: string; oauthUrl: string };
  /** Whether the page may work on the checkout of the machine it is opened on (`npm run edit`). */
  local: boolean;
}

export type Environment = Partial<Record<'EDITOR_REPO' | 'EDITOR_BRANCH' | 'EDITOR_OAUTH_URL' | 'EDITOR_LOCAL', string>>;

/** Refuses half a setting and what is no address (Error), for a door that does not open is worse than none. */
export function editorSettings({ EDITOR_REPO: repo, EDITOR_BRANCH: branch, EDITOR_OAUTH_URL: oauth, EDITOR_LOCAL: local }: Environment): EditorSettings {
  if (!repo !== !oauth) throw new Error('EDITOR_REPO and EDITOR_OAUTH_URL: expected both or neither');
  if (!repo || !oauth) return { local: local === '1' };
  if (!/^[\w.-]+\/[\w.-]+$/.test(repo)) throw new Error(`EDITOR_REPO: unexpected \`${repo}\`, expected owner/name`);
  const url = new URL(oauth);
  if (url.protocol !== 'https:') throw new Error(`EDITOR_OAUTH_URL: unexpected \`${oauth}\`, expected an https address`);
  if (url.pathname !== '/') throw new Error(`EDITOR_OAUTH_URL: unexpected \`${oauth}\`, expected an address without a path`);
  return { github: { repo, branch: branch || 'main', oauthUrl: url.origin }, local: local === '1' };
}

export const hasEditor = ({ github, local }: EditorSettings): boolean => github !== undefined || local;

/** Where `decap-server` listens on the machine of someone who writes. */
export const localServer = 'http://localhost:8081';

/** What the editor's page may load, and from where: itself, GitHub, and the service that signs people in. Decap compiles its checks (ajv) and styles itself (emotion). */
export function contentSecurityPolicy({ github, local }: EditorSettings): string {
  const connect = ["'self'", ...(github ? ['https://api.github.com', github.oauthUrl] : []), ...(local ? [localServer] : []), 'blob:', 'data:'];
  return [
    "default-src 'none'",
    "script-src 'self' 'unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' blob: data:${github ? ' https://avatars.githubusercontent.com' : ''}`,
    "font-src 'self' data:",
    `connect-src ${connect.join(' ')}`,
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ');
}
