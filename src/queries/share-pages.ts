import { entrySections, type EntryCollection } from '../domain/entry-sections.ts';
import { urls } from '../site/urls.ts';
import { guides, pilots, sessions, stories } from './entries.ts';

/** An entry as it is passed on. */
export interface SharePage {
  section: EntryCollection;
  /** The address of its page. */
  page: string;
  title: string;
  summary: string;
  /** Who it is meant for, where the entry says so. */
  forWhom?: string;
}

/** Every entry with a share page and a picture of its own, with the parts of its address: one line for each collection. */
export async function sharePaths(): Promise<{ params: { section: string; slug: string }; props: SharePage }[]> {
  return [
    ...(await guides()).map(({ collection, id, data }) => path(collection, id, { ...data, forWhom: data.forWhom })),
    ...(await stories()).map(({ collection, id, data }) => path(collection, id, data)),
    ...(await pilots()).map(({ collection, id, data }) => path(collection, id, data)),
    ...(await sessions()).map(({ collection, id, data }) => path(collection, id, { ...data, forWhom: data.audience })),
  ];
}

const path = (section: EntryCollection, slug: string, { title, summary, forWhom }: { title: string; summary: string; forWhom?: string }) => ({
  params: { section: entrySections[section], slug },
  props: { section, page: urls.entry(section, slug), title, summary, ...(forWhom ? { forWhom } : {}) },
});
