import { buildOf, current, pin } from './builds.ts';
import type { Manifest } from './manifest.ts';
import { isHashed, isIndex, pictureOf, scriptsOf } from './paths.ts';
import { base, type FetchEvent } from './scope.ts';
import { isWhole, keptFile } from './store.ts';
import { loadedFile, remember, rememberFile, visitedPage } from './visited.ts';

/** Milliseconds after which a copy from an earlier visit is better than waiting. */
const patienceWithCopy = 4_000;

/** A page: as it is kept; else from the network, or the copy of an earlier visit; else the page that says what can be read now. */
export async function answerPage(event: FetchEvent, path: string): Promise<Response> {
  const { request } = event;
  const { search } = new URL(request.url);
  const kept = await pinned(event, await keptFile(current, path));
  if (kept) return kept;
  const to = placeOf(path);
  const redirect = to === undefined ? undefined : Response.redirect(withQuery(to, search), 302);
  if (redirect && (await keptFile(current, to!.replace(/#.*/, '')))) return redirect;

  const copy = await visitedPage(path);
  const network = fetch(request).then((response) => {
    event.waitUntil(remember(path, response.clone()));
    return response;
  });
  event.waitUntil(network.catch(() => undefined));
  const answer = await (copy ? Promise.race([network, late()]) : network).catch(() => undefined);
  if (answer && (answer.status < 500 || !copy)) return answer;
  if (copy) return (await isOfThisBuild(copy.clone())) ? (await pinned(event, copy))! : copy;
  if (redirect) return redirect;
  return notKept(event);
}

/** What an open page asks for: a page of the store is answered from its own build, all others from the network. */
export async function answerFile(event: FetchEvent, path: string): Promise<Response> {
  const build = await buildOf(event.clientId);
  const kept = build && (await ofBuild(build, path));
  if (kept) return kept;
  // Under a name made of its content a file is the same in every build.
  if (!isHashed(path)) return fetch(event.request);
  const known = (await keptFile(current, path)) ?? (await loadedFile(path));
  if (known) return known;
  const response = await fetch(event.request).catch(() => undefined);
  if (!response) return (await otherSize(path)) ?? Response.error();
  event.waitUntil(rememberFile(path, response.clone()));
  return response;
}

/** One size of each picture is kept; without network it stands in for the one that fits this screen. */
async function otherSize(path: string): Promise<Response | undefined> {
  const picture = pictureOf(path);
  const other = picture && Object.keys(current.files).find((one) => one.startsWith(picture));
  return other ? keptFile(current, other) : undefined;
}

/** The index is taken from the store whole or not at all: half of it would find half. */
async function ofBuild(build: Manifest, path: string): Promise<Response | undefined> {
  return isIndex(path) && !(await isWhole(build, 'search')) ? undefined : keptFile(build, path);
}

async function pinned(event: FetchEvent, response: Response | undefined): Promise<Response | undefined> {
  if (response) await pin(event.resultingClientId);
  return response;
}

/** A page from an earlier visit may use the kept index when it runs the scripts of this build. */
async function isOfThisBuild(page: Response): Promise<boolean> {
  const scripts = scriptsOf(await page.text());
  return scripts.length > 0 && scripts.every((path) => path in current.files);
}

/** Where a path without a page leads: a short code, a moved page, an address without its last slash. */
function placeOf(path: string): string | undefined {
  if (Object.hasOwn(current.moved, path)) return current.moved[path];
  return !path.endsWith('/') && `${path}/` in current.files ? `${path}/` : undefined;
}

/** The address of a path with `#part`, with what was asked before the part. */
const withQuery = (path: string, search: string) => Object.assign(new URL(path, base), { search }).href;

/** In the place of the page that was asked for, so that trying again is a reload; with an error, so that nothing takes it for that page. */
async function notKept(event: FetchEvent): Promise<Response> {
  const page = await pinned(event, await keptFile(current, 'khong-mang/'));
  return page ? new Response(page.body, { status: 503, statusText: 'Offline', headers: page.headers }) : Response.error();
}

const late = () => new Promise<undefined>((done) => setTimeout(done, patienceWithCopy));
