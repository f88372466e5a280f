import type { EntryCollection } from '../domain/entry-sections.ts';
import { occasions, readers, type Reader } from '../domain/ways-in.ts';
import { compareVietnamese } from '../domain/text/collate.ts';
import type { Story } from '../schemas/story.ts';
import type { Section } from '../site/navigation.ts';
import { urls } from '../site/urls.ts';
import { occasionNames, readerNames, waysInStrings } from '../site/ways-in-strings.ts';
import { guides, guideTopics, pilots, sessions, stories } from './entries.ts';
import { unitProfile } from './profiles.ts';

/** One entry as a way in names it. */
export interface WayLink {
  href: string;
  title: string;
  section: Section['id'];
}

/** A group of entries that belong to one task, occasion, reader or place. */
export interface Way {
  /** Anchor; provinces come and go with the entries, so they have none. */
  id?: string;
  name: string;
  links: WayLink[];
}

const linkOf = ({ collection, id, data }: { collection: EntryCollection; id: string; data: { title: string } }): WayLink => ({ href: urls.entry(collection, id), title: data.title, section: collection });
const filled = (ways: Way[]) => ways.filter(({ links }) => links.length > 0);

/** Guides by topic. */
export const byTask = async (): Promise<Way[]> => (await guideTopics()).map(({ topic, name, members }) => ({ id: topic, name, links: members.map(linkOf) }));

/** Guides by what has just happened in somebody's life. */
export const byOccasion = async (): Promise<Way[]> => {
  const all = await guides();
  return filled(occasions.map((id) => ({ id, name: occasionNames[id], links: all.filter(({ data }) => data.occasions.includes(id)).map(linkOf) })));
};

/** Guides, then stories, by who reads; pilots and indicators belong to officers, sessions to trainers. */
export async function byReader(): Promise<Way[]> {
  const [allGuides, allStories] = [await guides(), await stories()];
  const more: Partial<Record<Reader, WayLink[]>> = {
    'can-bo': [...(await pilots()).map(linkOf), { href: urls.indicators(), title: 'Chỉ số, mục tiêu và số liệu từng xã', section: 'indicators' }],
    'to-cong-nghe-so': [...(await sessions()).map(linkOf), { href: urls.makeSession(), title: 'Tự soạn một buổi tập huấn', section: 'sessions' }],
  };
  return filled(
    readers.map((id) => ({
      id,
      name: readerNames[id],
      links: [...allGuides.filter(({ data }) => data.readers.includes(id)).map(linkOf), ...allStories.filter(({ data }) => data.readers.includes(id)).map(linkOf), ...(more[id] ?? [])],
    })),
  );
}

/** Stories and pilots by the province their place belongs to now. */
export async function byPlace(): Promise<Way[]> {
  const provinces = new Map<string, WayLink[]>();
  const add = (province: string, link: WayLink) => provinces.set(province, [...(provinces.get(province) ?? []), link]);
  for (const pilot of await pilots()) add(provinceOf({ unit: pilot.data.unit }), linkOf(pilot));
  for (const story of await stories()) add(provinceOf(story.data.place), linkOf(story));
  return [...provinces].map(([name, links]) => ({ name, links })).sort((a, b) => compareVietnamese(a.name, b.name));
}

/** The province of a place today: of its unit's first heir, or of the words of the entry (`xã Nam Hải Lăng, tỉnh Quảng Trị (mã 19735)`). */
function provinceOf({ unit, now }: Pick<Story['place'], 'unit' | 'now'>): string {
  const profile = unit ? unitProfile(unit) : undefined;
  const heir = profile?.changes.find((change) => change.kind === 'ended')?.successors[0];
  const province = ((heir && unitProfile(heir.id)) ?? profile)?.within.map(({ id }) => unitProfile(id)!.unit).find(({ kind }) => kind === 'tỉnh' || kind === 'thành phố')?.name;
  return province ?? now?.name.split(', ').at(-1)!.replace(/^(?:tỉnh|thành phố) | \(.*\)$/g, '') ?? waysInStrings.noPlace;
}
