import { unpack, type Manifest, type PackedManifest } from './manifest.ts';
import { dropNote, note, notesOf, setNote } from './notes.ts';
import { scope } from './scope.ts';

/** The build this worker belongs to; its list stands before the worker's code. */
export const current: Manifest = unpack((self as unknown as { pack: PackedManifest }).pack);

/** Pages that are being opened are no clients yet. */
const opening = 60_000;

interface KnownBuild {
  manifest: Manifest;
  /** When its worker was installed, in milliseconds. */
  since: number;
}
interface Pin {
  build: string;
  since: number;
}

const known = new Map<string, Promise<Manifest | undefined>>([[current.build, Promise.resolve(current)]]);
const pins = new Map<string, string>();

export const noteBuild = (): Promise<void> => setNote(`build/${current.build}`, { manifest: current, since: Date.now() } satisfies KnownBuild);

/** A page that is opened from the store stays with its build for as long as it is open, whatever comes meanwhile. */
export async function pin(client: string): Promise<void> {
  if (!client) return;
  pins.set(client, current.build);
  await setNote(`pin/${client}`, { build: current.build, since: Date.now() } satisfies Pin);
}

/** The build that an open page came from; undefined for one that the network gave. */
export async function buildOf(client: string): Promise<Manifest | undefined> {
  if (!client) return undefined;
  const build = pins.get(client) ?? ((await note(`pin/${client}`)) as Pin | undefined)?.build;
  pins.set(client, build ?? '');
  if (!build) return undefined;
  if (!known.has(build)) known.set(build, note(`build/${build}`).then((found) => (found as KnownBuild | undefined)?.manifest));
  return known.get(build);
}

/** Forgets pages that were closed and builds that nobody needs; gives the other builds that are still needed: those of open pages, and one that is newer than this. */
export async function otherBuilds(): Promise<Manifest[]> {
  const open = new Set((await scope.clients.matchAll({ includeUncontrolled: true, type: 'all' })).map(({ id }) => id));
  const pinned = new Set<string>();
  for (const [client, { build, since }] of await notesOf<Pin>('pin/')) {
    if (open.has(client) || Date.now() - since < opening) pinned.add(build);
    else await dropNote(`pin/${client}`);
  }
  const builds = await notesOf<KnownBuild>('build/');
  const own = builds.get(current.build)?.since ?? 0;
  const others = [...builds].filter(([build]) => build !== current.build);
  const needed = others.filter(([build, { since }]) => pinned.has(build) || since > own);
  for (const [build] of others.filter((other) => !needed.includes(other))) await dropNote(`build/${build}`);
  return needed.map(([, { manifest }]) => manifest);
}
