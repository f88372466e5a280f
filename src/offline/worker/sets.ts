import type { OfflineAnswer, OfflineReport, SetState } from '../../domain/offline/messages.ts';
import { current, otherBuilds } from './builds.ts';
import { bytesOf, missingOf, staleKeys } from './manifest.ts';
import { dropNote, notesOf, setNote } from './notes.ts';
import { base } from './scope.ts';
import { dropKeys, isFull, keepFiles, keptKeys } from './store.ts';
import { visitedPages } from './visited.ts';

export interface SetNote {
  state: SetState;
  date: string;
}

const setNotes = () => notesOf<SetNote>('set/');
const namesIn = (notes: Map<string, SetNote>, ...states: SetState[]) => [...notes].filter(([, { state }]) => states.includes(state)).map(([name]) => name);
const mark = (set: string, state: SetState) => setNote(`set/${set}`, { state, date: new Date().toISOString() } satisfies SetNote);

export const missing = async (sets: readonly string[]): Promise<string[]> => missingOf(current, sets, await keptKeys(), base);

/** What a new build must have before it takes over: its own page, and what readers have. */
export async function keepForTakeover(): Promise<void> {
  const whole = namesIn(await setNotes(), 'whole');
  try {
    await keepFiles(current, await missing(['shell', ...whole]));
  } catch (error) {
    if (!isFull(error)) throw error;
    // Two builds do not fit beside one another: the sets come after the old one is cleared away.
  }
}

/** Sets that were whole in the build before are so in this one, or are still wanted. */
export async function takeOver(): Promise<void> {
  for (const set of namesIn(await setNotes(), 'whole')) {
    if (!(set in current.sets)) await dropNote(`set/${set}`);
    else await mark(set, (await missing([set])).length === 0 ? 'whole' : 'wanted');
  }
  await sweep();
}

/** Fetches a set and tells how far it is. When the browser gives no more room, what came of it is taken back. */
export async function save(set: string, tell: (answer: OfflineAnswer) => void = () => undefined): Promise<'done' | 'broken' | 'full'> {
  const paths = await missing([set]);
  const of = bytesOf(current, paths);
  const came: string[] = [];
  await mark(set, 'wanted');
  try {
    await keepFiles(current, paths, (path) => {
      came.push(path);
      tell({ bytes: bytesOf(current, came), of });
    });
    await mark(set, 'whole');
    return 'done';
  } catch (error) {
    if (!isFull(error)) return 'broken';
    await drop(set);
    return 'full';
  }
}

/** Goes on with what broke off. The guides come by themselves, once, unless their reader took them away; a browser without room keeps none. */
export async function resume(): Promise<void> {
  const notes = await setNotes();
  await keepFiles(current, await missing(['shell']));
  if (!notes.has('guides')) await save('guides');
  for (const set of namesIn(notes, 'wanted')) await save(set);
}

export async function drop(set: string): Promise<void> {
  // Dropped without a trace it would come back by itself.
  await (set === 'guides' ? mark(set, 'unwanted') : dropNote(`set/${set}`));
  await sweep();
}

/** Clears away what neither a set of this reader nor an open page needs. */
export async function sweep(): Promise<void> {
  const sets = namesIn(await setNotes(), 'whole', 'wanted');
  await dropKeys(staleKeys(await keptKeys(), current, ['shell', ...sets], await otherBuilds(), base));
}

export async function report(): Promise<OfflineReport> {
  const [notes, kept, visited] = await Promise.all([setNotes(), keptKeys(), visitedPages()]);
  const sets = Object.entries(current.sets).map(([name, paths]) => [name, { ...notes.get(name), bytes: bytesOf(current, paths), missing: bytesOf(current, missingOf(current, [name], kept, base)) }]);
  return { sets: Object.fromEntries(sets) as OfflineReport['sets'], visited };
}

export const allSets = async (): Promise<string[]> => [...(await setNotes()).keys(), 'guides'];
