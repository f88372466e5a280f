// The service worker as the platform gives it (https://www.w3.org/TR/service-workers/); TypeScript's DOM library knows only the page's side.

export interface LastingEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

export interface Client {
  id: string;
  url: string;
  navigate(address: string): Promise<unknown>;
}

export interface FetchEvent extends LastingEvent {
  request: Request;
  clientId: string;
  /** The page that a navigation will make. */
  resultingClientId: string;
  respondWith(answer: Promise<Response>): void;
}

export interface SentEvent extends LastingEvent {
  data: unknown;
  source: Client | null;
  ports: readonly MessagePort[];
}

interface WorkerScope {
  registration: { scope: string; unregister(): Promise<boolean> };
  clients: { claim(): Promise<void>; matchAll(options?: { includeUncontrolled?: boolean; type?: 'window' | 'all' }): Promise<Client[]> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: LastingEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
  addEventListener(type: 'message', listener: (event: SentEvent) => void): void;
}

export const scope = self as unknown as WorkerScope;

/** The address of the site, with its base path and a slash at its end. */
export const base = scope.registration.scope;

/** Several sites may share an origin (ten.github.io/lang-so/): the names of our stores say whose they are. */
export const storePrefix = `lang-so ${new URL(base).pathname} `;
