/** GitHub's REST API for one repository (docs.github.com/en/rest). */
export interface GitHub {
  get: (path: string) => Promise<unknown>;
  send: (method: 'POST' | 'PATCH', path: string, body: unknown) => Promise<unknown>;
}

/** `api` is e.g. `https://api.github.com`, `repository` `owner/name`. Any answer but success is refused (Error). */
export function gitHubApi(api: string, repository: string, token: string, ask: typeof fetch = fetch): GitHub {
  const call = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const answer = await ask(`${api}/repos/${repository}${path}`, {
      method,
      headers: { accept: 'application/vnd.github+json', authorization: `Bearer ${token}`, 'x-github-api-version': '2022-11-28' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: unexpected status ${answer.status}`);
    return answer.json();
  };
  return { get: (path) => call('GET', path), send: call };
}
