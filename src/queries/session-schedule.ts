import { getCollection, type CollectionEntry } from 'astro:content';
import { urls } from '../site/urls.ts';

/** One item of a session as pages print it. */
export interface ScheduleItem {
  title: string;
  minutes: number;
  /** The guide that is taught, where it is one. */
  guide?: CollectionEntry<'guides'>;
  href?: string;
}

/** The schedule of a session, its guides looked up. The content check refuses a session that names a guide that is not there. */
export async function sessionSchedule({ data }: CollectionEntry<'sessions'>): Promise<ScheduleItem[]> {
  const guides = new Map((await getCollection('guides')).map((guide) => [guide.id, guide]));
  return data.schedule.map(({ guide, activity, minutes }): ScheduleItem => {
    if (guide === undefined) return { title: activity!, minutes };
    const entry = guides.get(guide)!;
    return { title: entry.data.title, minutes, guide: entry, href: urls.guide(guide) };
  });
}
