// Instead of the worker, when a build is made with OFFLINE=off: takes away what earlier workers kept, and itself. Pages that one of
// them answered are opened anew from the network; a page without a worker is left alone, so that nothing goes round in circles.
import { scope, storePrefix } from './scope.ts';

async function retire() {
  const own = (await caches.keys()).filter((name) => name.startsWith(storePrefix));
  await Promise.all(own.map((name) => caches.delete(name)));
  const answered = await scope.clients.matchAll({ type: 'window' });
  await scope.registration.unregister();
  await Promise.all(answered.map((page) => page.navigate(page.url).catch(() => undefined)));
}

scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));
scope.addEventListener('activate', (event) => event.waitUntil(retire()));
