// The service worker of a part of the site. The build puts a first line before it: `self.pack`, what it keeps.
//
// Everything is kept by its address and the hash of its content, and only what has that hash is kept. So all that is answered
// from here belongs to one build: a page never meets styles or scripts of another. A newer worker fetches what changed beside
// what is there, waits until no page of the older one is open (or until a reader asks for it), and clears away what is left.
(() => {
  const { root, files } = self.pack;
  const base = new URL(root, self.location.href);
  const store = 'lang-so-tao';
  const keyOf = (path) => new URL(`${path}?${files[path]}`, base).href;

  const hashOf = async (bytes) => [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

  /** Fetches one file and keeps it. Refuses a redirect, another content (a sign-in page of a network, a newer build), and a wait without end. */
  async function keep(cache, path) {
    const stop = new AbortController();
    const timer = setTimeout(() => stop.abort(), 30_000);
    try {
      const response = await fetch(new URL(path, base), { cache: 'no-cache', redirect: 'error', signal: stop.signal });
      const bytes = await response.clone().arrayBuffer();
      if (!response.ok || !(await hashOf(bytes)).startsWith(files[path])) throw new Error(`Unexpected content of ${path}`);
      await cache.put(keyOf(path), response);
    } finally {
      clearTimeout(timer);
    }
  }

  /** Fetches what is missing, a few at a time; what came stays, so that an installation that broke off goes on from there. */
  async function install() {
    const cache = await caches.open(store);
    const kept = new Set((await cache.keys()).map(({ url }) => url));
    const missing = Object.keys(files).filter((path) => !kept.has(keyOf(path)));
    const line = async () => {
      for (let path = missing.pop(); path !== undefined; path = missing.pop()) await keep(cache, path);
    };
    await Promise.all([line(), line(), line(), line()]);
  }

  async function clear() {
    const cache = await caches.open(store);
    const wanted = new Set(Object.keys(files).map(keyOf));
    for (const request of await cache.keys()) if (!wanted.has(request.url)) await cache.delete(request);
    await self.clients.claim();
  }

  /** The path of a request under the site, where it is kept. Chat applications hang questions on addresses of pages. */
  function pathOf({ url, method, mode }) {
    const { origin, pathname, search } = new URL(url);
    if (method !== 'GET' || origin !== base.origin || !pathname.startsWith(base.pathname) || (search && mode !== 'navigate')) return undefined;
    const path = pathname.slice(base.pathname.length);
    return Object.hasOwn(files, path) ? path : undefined;
  }

  self.addEventListener('install', (event) => event.waitUntil(install()));
  self.addEventListener('activate', (event) => event.waitUntil(clear()));
  self.addEventListener('message', ({ data }) => data === 'renew' && self.skipWaiting());
  self.addEventListener('fetch', (event) => {
    const path = pathOf(event.request);
    if (path === undefined) return;
    const answer = async () => (await (await caches.open(store)).match(keyOf(path))) ?? fetch(event.request);
    event.respondWith(answer());
  });
})();
