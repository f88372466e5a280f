import { entrySections } from '../domain/entry-sections.ts';
import { entryChannels } from '../domain/entry-sections.ts';
import { byLetter } from '../domain/text/by-letter.ts';
import { createUrls } from '../domain/urls.ts';
import { guideTopics, occasions, readers } from '../domain/ways-in.ts';
import { claimElements } from '../markdown/claim-elements.ts';
import { headingIds } from '../markdown/heading-ids.ts';
import { topic } from '../schemas/shared.ts';
import type { CollectionName, Content, EntryFile } from './content.ts';
import { definitions } from './definitions.ts';

/** The pages of the site by address, each with its anchors, which are gathered only when asked for. */
export type SitePages = Map<string, () => string[]>;

/** Anchors that each kind of page has by itself; the built site is held against them in tests/site/anchors.test.ts. */
export const pageAnchors = {
  home: ['viec-can-lam', 'chuyen-that', 'xa-lam-thu', 'cac-muc', 'o-tim'],
  about: ['cua-ai', 'co-gi', 'cach-kiem', 'bao-loi', 'dia-gioi', 'rieng-tu', 'gop-bai', 'giay-phep'],
  english: ['what-this-is', 'yen-hoa', 'song-phuong', 'reuse'],
  waysIn: ['theo-dip', 'theo-nguoi', 'theo-viec', 'theo-noi', ...occasions, ...readers, ...guideTopics],
  offline: ['da-luu', 'luu-chung', 'phan-chung', 'luu-tung-buoi', 'phan-buoi', 'luu-tung-bai', 'phan-bai', 'cach-dung'],
  aboutEditor: ['bat-dau', 'cach-khac', 'luu-y'],
  trainer: ['loi-dan', 'do-dung', 'gio-giac', 'thuc-hanh', 'dap-an'],
  makeSession: ['ten-doc-thieu', 'chon-bai', 'xep-thu-tu', 'noi-va-gio', 'chuong-trinh', 'dua-di', 'soan-san'],
  search: ['o-tim', 'cac-bai', 'chu-de', 'cac-muc'],
  data: ['tai-ve', 'doc-the-nao', 'tung-bang', 'tung-chi-so', 'nhung', 'mau-nhap', 'giay-phep'],
  units: ['ten-xa', 'co-so-lieu', 'dang-co', 'da-het', 'cap-tren'],
  sources: ['nam-bai-goc', 'nguon-khac'],
  shortCodes: Object.values(entrySections),
  guides: [...guideTopics],
  story: ['noi-chon', 'tin-den-dau', 'nguon', 'huong-dan', 'chuyen-gan'],
  guide: ['chuan-bi', 'chi-phi', 'cac-buoc', 'chieu-lua', 'khi-truc-trac', 'kenh-chinh-thuc', 'can-cu', 'nguon', 'bai-lien-quan', 'chuyen-lien-quan'],
  pilot: ['cac-moc', 'nguoi-trong-cuoc', 'cau-chuyen', 'huong-dan'],
  session: ['muc-tieu', 'mang-theo', 'chuong-trinh', 'thuc-hanh', 'cau-hoi', 'nguoi-day', 'nguon'],
  unit: ['so-lieu', 'muc-tieu', 'su-kien', 'bang', 'trong-dia-ban', 'noi-tuong-tu', 'nay-o-dau', 'tu-dau-ma-co', ...topic.options],
  indicator: ['muc-tieu', 'cac-noi', 'bang'],
  source: ['dinh-chinh', 'dieu-dua-vao'],
};

/** Sections that a page leaves out when its field is empty. */
const ofField: Record<CollectionName, Record<string, string>> = {
  stories: { nguon: 'sources', 'huong-dan': 'guides' },
  guides: { 'khi-truc-trac': 'troubles', 'can-cu': 'legal', 'bai-lien-quan': 'guides', 'chuyen-lien-quan': 'stories' },
  pilots: { 'nguoi-trong-cuoc': 'people', 'cau-chuyen': 'stories', 'huong-dan': 'guides' },
  sessions: { 'mang-theo': 'bring' },
};

/**
 * Every page that content gives rise to. Anchors of communes and indicators are those their pages can have: which stand there
 * depends on figures and targets, and the tests of the built site look at that.
 */
export function sitePages(content: Content): SitePages {
  const urls = createUrls('/');
  const pages: SitePages = new Map();
  const add = (address: string, anchors: () => string[] = () => []) => pages.set(address, () => ['noi-dung', ...anchors()]);
  const defined = definitions(content);
  const ids = (kind: (typeof defined)[number]['kind']) => defined.filter((definition) => definition.kind === kind).map(({ id }) => id);

  for (const name of ['home', 'about', 'search', 'data', 'units', 'sources', 'guides', 'shortCodes', 'makeSession', 'aboutEditor', 'english', 'waysIn', 'offline'] as const) add(urls[name](), () => pageAnchors[name]);
  for (const address of [urls.stories(), urls.pilots(), urls.sessions(), urls.indicators(), urls.dataChanges(), urls.feed()]) add(address, () => (address === urls.indicators() ? topic.options : []));
  for (const file of ['lang-so.json', 'datapackage.json', 'mau-nhap.csv', 'mau-nhap.xlsx']) add(urls.dataFile(file));
  add(urls.glossary(), () => [...ids('term'), ...byLetter(termsOf(content), (term) => term).map(({ id }) => id)]);
  for (const entry of content.entries) {
    const page = urls.entry(entry.collection, entry.id);
    add(page, () => entryAnchors(entry));
    for (const channel of entryChannels[entry.collection]) add(urls[channel](page));
    if (entry.collection === 'sessions') add(urls.trainer(entry.id), () => [...pageAnchors.trainer, ...lessonAnchors(entry)]);
  }
  for (const id of ids('unit')) {
    add(urls.unit(id), () => [...pageAnchors.unit, ...idsAbout(content, id)]);
    for (const format of ['csv', 'json'] as const) add(urls.unitData(id, format));
  }
  for (const id of ids('indicator')) {
    add(urls.indicator(id), () => pageAnchors.indicator);
    for (const format of ['csv', 'json'] as const) add(urls.indicatorData(id, format));
  }
  for (const id of ids('source')) add(urls.source(id), () => pageAnchors.source);
  return pages;
}

/** The page of an entry, e.g. `/cau-chuyen/x/`. */
export const addressOfEntry = ({ collection, id }: Pick<EntryFile, 'collection' | 'id'>): string => {
  return createUrls('/').entry(collection, id);
};

function entryAnchors({ collection, data, tree }: EntryFile): string[] {
  const fields = (data ?? {}) as Record<string, unknown>;
  const count = (field: string) => (Array.isArray(fields[field]) ? fields[field].length : 0);
  const fixed = { stories: pageAnchors.story, guides: pageAnchors.guide, pilots: pageAnchors.pilot, sessions: pageAnchors.session }[collection];
  const own = fixed.filter((anchor) => ofField[collection][anchor] === undefined || count(ofField[collection][anchor]) > 0);
  const numbered = (name: string, length: number) => Array.from({ length }, (_, index) => `${name}-${index + 1}`);
  return [
    ...own,
    ...(collection === 'guides' ? numbered('buoc', count('steps')) : collection === 'pilots' ? numbered('moc', count('timeline')) : collection === 'sessions' ? numbered('cau', count('questions')) : []),
    ...(tree ? [...headingIds(tree), ...claimElements(tree).map(({ anchor }) => anchor)] : []),
  ];
}

/** One for each guide that a session teaches. */
const lessonAnchors = ({ data }: EntryFile): string[] => {
  const schedule = (data as { schedule?: unknown } | undefined)?.schedule;
  const lessons = Array.isArray(schedule) ? schedule.filter((item: { guide?: unknown } | null) => item?.guide) : [];
  return lessons.map((_, index) => `bai-${index + 1}`);
};

/** Ids of the figures and statements that a unit's page prints. */
const idsAbout = ({ dataFiles }: Content, unit: string): string[] =>
  dataFiles.flatMap(({ name, data }) => {
    const about = (data ?? {}) as { unit?: unknown; observations?: unknown; statements?: unknown };
    const list = name === 'observations' || name === 'statements' ? about[name] : [];
    return about.unit === unit && Array.isArray(list) ? list.map((item: { id?: unknown }) => String(item.id)) : [];
  });

const termsOf = ({ dataFiles }: Content): string[] =>
  dataFiles.filter(({ name }) => name === 'glossary').flatMap(({ data }) => (Array.isArray(data) ? data : []).flatMap(({ term }: { term?: unknown }) => (typeof term === 'string' ? [term] : [])));
