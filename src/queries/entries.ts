import { getCollection, type CollectionEntry } from 'astro:content';
import type { EntryCollection } from '../domain/entry-sections.ts';
import { compareVietnamese } from '../domain/text/collate.ts';
import { guideTopicNames } from '../site/strings.ts';
import { urls } from '../site/urls.ts';

/** An entry as lists and cards show it. */
export interface EntryLink {
  href: string;
  title: string;
  summary: string;
  drawing: CollectionEntry<'stories'>['data']['drawing'];
}

/** Stories, newest first, then by title. */
export const stories = async () =>
  (await getCollection('stories')).sort((a, b) => b.data.published.localeCompare(a.data.published) || compareVietnamese(a.data.title, b.data.title));

/** Guides by title. */
export const guides = async () => (await getCollection('guides')).sort((a, b) => compareVietnamese(a.data.title, b.data.title));

/** Guides by what people want to do, in the order of the topics; topics without a guide are left out. */
export async function guideTopics(): Promise<{ topic: string; name: string; members: CollectionEntry<'guides'>[] }[]> {
  const all = await guides();
  return Object.entries(guideTopicNames)
    .map(([topic, name]) => ({ topic, name, members: all.filter(({ data }) => data.topic === topic) }))
    .filter(({ members }) => members.length > 0);
}

/** Pilots by title. */
export const pilots = async () => (await getCollection('pilots')).sort((a, b) => compareVietnamese(a.data.title, b.data.title));

/** Training sessions in the order of their numbers (“Buổi 1”), which is that of their titles. */
export const sessions = async () => (await getCollection('sessions')).sort((a, b) => compareVietnamese(a.id, b.id));

/** A card for an entry. */
export function entryLink(entry: CollectionEntry<EntryCollection>): EntryLink {
  const href = urls.entry(entry.collection, entry.id);
  const { title, summary, drawing } = entry.data;
  return { href, title, summary, drawing };
}

/** Cards for the guides or stories named by id, in the order given. */
export async function linksTo(collection: 'guides' | 'stories', ids: string[]): Promise<EntryLink[]> {
  const entries = await getCollection(collection);
  return ids.flatMap((id) => entries.filter((entry) => entry.id === id).map(entryLink));
}

/** Cards for the pilots about one unit. */
export const pilotsOf = async (unit: string): Promise<EntryLink[]> => (await pilots()).filter(({ data }) => data.unit === unit).map(entryLink);
