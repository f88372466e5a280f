import type { CollectionEntry } from 'astro:content';
import { entrySections } from '../domain/entry-sections.ts';
import { guideSlides } from '../domain/slides/guide-slides.ts';
import { sessionSlides } from '../domain/slides/session-slides.ts';
import type { Slide } from '../domain/slides/slide.ts';
import { urls } from '../site/urls.ts';
import { guides, sessions } from './entries.ts';
import { sessionSchedule } from './session-schedule.ts';

/** Entries that are taught: they have slides and a hand-out. */
export type Taught = CollectionEntry<'guides' | 'sessions'>;

/** Each of them with the parts of its address. */
export async function taughtPaths(): Promise<{ params: { section: string; slug: string }; props: { entry: Taught } }[]> {
  return [...(await guides()), ...(await sessions())].map((entry) => ({ params: { section: entrySections[entry.collection], slug: entry.id }, props: { entry } }));
}

/** The slides of a guide or a session; `addressOf` gives what is typed to come to a page. */
export async function slidesOf(entry: Taught, addressOf: (page: string) => string): Promise<Slide[]> {
  if (entry.collection === 'guides') return guideSlides(entry.data);
  const schedule = (await sessionSchedule(entry)).map(({ title, minutes, guide }) => ({ title, minutes, guide: guide && { ...guide.data, address: addressOf(urls.guide(guide.id)) } }));
  return sessionSlides({ ...entry.data, schedule });
}

/** The guides that a session teaches, in order; of a guide none. */
export const guidesTaught = async (entry: Taught): Promise<CollectionEntry<'guides'>[]> =>
  entry.collection === 'guides' ? [] : (await sessionSchedule(entry)).flatMap(({ guide }) => guide ?? []);
