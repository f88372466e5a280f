import type { OfflineAnswer, OfflineRequest } from '../../domain/offline/messages.ts';
import { answerFile, answerPage } from './answer.ts';
import { current, noteBuild } from './builds.ts';
import { isHashed, isLeftAlone, pathUnder } from './paths.ts';
import { base, scope } from './scope.ts';
import { allSets, drop, keepForTakeover, report, resume, save, sweep, takeOver } from './sets.ts';
import { keptFile } from './store.ts';
import { forgetAll, forgetPage, loadedFile, remember, rememberFile, visitedPage } from './visited.ts';

let last: Promise<unknown> = Promise.resolve();
/** What changes the store happens one after the other. */
const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
  const next = last.then(work, work);
  last = next.catch(() => undefined);
  return next;
};

/** The first page is open before there is a worker: what it loaded is kept afterwards, out of the browser's own cache. */
async function keepVisit(address: string, loaded: readonly string[]) {
  const path = pathUnder(base, address);
  const again = (wanted: string) => fetch(base + wanted, { cache: 'force-cache', redirect: 'error' });
  if (path !== undefined && !isLeftAlone(path) && !(await keptFile(current, path)) && !(await visitedPage(path))) await remember(path, await again(path));
  for (const file of loaded.filter((one) => one.startsWith(base)).map((one) => pathUnder(base, one))) {
    if (file && isHashed(file) && !(await keptFile(current, file)) && !(await loadedFile(file))) await rememberFile(file, await again(file));
  }
}

async function act(request: OfflineRequest, page: string, tell: (answer: OfflineAnswer) => void): Promise<void> {
  let result: 'done' | 'broken' | 'full' = 'done';
  if (request.do === 'visit') {
    await keepVisit(page, request.loaded).catch(() => undefined);
    if (!request.saving) await resume();
    return sweep();
  }
  if (request.do === 'save') result = await save(request.set, tell);
  if (request.do === 'drop') await drop(request.set);
  if (request.do === 'forget') await forgetPage(request.path);
  if (request.do === 'clear') {
    await forgetAll();
    for (const set of await allSets()) await drop(set);
  }
  return tell({ result, report: await report() });
}

scope.addEventListener('install', (event) =>
  event.waitUntil(
    inTurn(async () => {
      await noteBuild();
      await keepForTakeover();
      await scope.skipWaiting();
    }),
  ),
);
scope.addEventListener('activate', (event) => event.waitUntil(inTurn(takeOver).then(() => scope.clients.claim())));
scope.addEventListener('message', (event) => {
  const tell = (answer: OfflineAnswer) => event.ports[0]?.postMessage(answer);
  const request = event.data as OfflineRequest;
  // Looking is allowed at any time, also while something is being fetched.
  const work = () => act(request, event.source?.url ?? base, tell).catch(async () => tell({ result: 'broken', report: await report() }));
  event.waitUntil(request.do === 'report' ? work() : inTurn(work));
});
scope.addEventListener('fetch', (event) => {
  const { request } = event;
  const path = pathUnder(base, request.url);
  if (request.method !== 'GET' || path === undefined || isLeftAlone(path) || request.headers.has('Range')) return;
  event.respondWith(request.mode === 'navigate' ? answerPage(event, path) : answerFile(event, path));
});
