import { entrySections, type EntryCollection } from './entry-sections.ts';

/** Every address of the site, built in one place. `base` is the path the site hangs under: `/` or `/lang-so/`. */
export function createUrls(base: string) {
  const root = base.replace(/\/+$/, '');
  const at = (path: string) => `${root}${path}`;
  const withHash = (path: string, hash?: string) => (hash ? `${path}#${hash}` : path);
  const entry = (collection: EntryCollection, id: string, hash?: string) => withHash(at(`/${entrySections[collection]}/${id}/`), hash);
  return {
    home: () => at('/'),
    about: () => at('/gioi-thieu/'),
    /** The page of an entry of content/. */
    entry,
    stories: () => at('/cau-chuyen/'),
    story: (id: string, hash?: string) => entry('stories', id, hash),
    guides: () => at('/huong-dan/'),
    guide: (id: string, hash?: string) => entry('guides', id, hash),
    pilots: () => at('/mo-hinh/'),
    pilot: (id: string, hash?: string) => entry('pilots', id, hash),
    sessions: () => at('/tap-huan/'),
    session: (id: string, hash?: string) => entry('sessions', id, hash),
    /** The trainer's own page of a session: notes, answers, timing. */
    trainer: (id: string) => at(`/tap-huan/${id}/nguoi-huong-dan/`),
    /** Where a trainer puts a session together. */
    makeSession: () => at('/tap-huan/tao/'),
    pack: (id: string) => at(`/tap-huan/${id}/lang-so-${id}.zip`),
    units: () => at('/xa/'),
    unit: (id: string, hash?: string) => withHash(at(`/xa/${id}/`), hash),
    indicators: () => at('/chi-so/'),
    indicator: (id: string, hash?: string) => withHash(at(`/chi-so/${id}/`), hash),
    glossary: (hash?: string) => withHash(at('/thuat-ngu/'), hash),
    sources: () => at('/nguon/'),
    source: (id: string) => at(`/nguon/${id}/`),
    data: () => at('/du-lieu/'),
    dataFile: (name: string) => at(`/du-lieu/${name}`),
    unitData: (id: string, format: 'json' | 'csv') => at(`/du-lieu/xa/${id}.${format}`),
    indicatorData: (id: string, format: 'json' | 'csv') => at(`/du-lieu/chi-so/${id}.${format}`),
    embed: (indicator: string) => at(`/du-lieu/nhung/${indicator}/`),
    dataChanges: () => at('/du-lieu/thay-doi/'),
    /** What the editor in the browser is, the editor itself, and the file it starts from. */
    aboutEditor: () => at('/bien-tap/'),
    editor: () => at('/bien-tap/soan/'),
    editorFile: () => at('/bien-tap/soan.json'),
    search: () => at('/tim-kiem/'),
    /** What is kept for days without network; `path`: the page, from the root of the site, that somebody wants to save there. */
    offline: (path = '') => at(`/khong-mang/${path && `?luu=${path}`}`),
    worker: () => at('/sw.js'),
    feed: () => at('/rss.xml'),
    picture: (name: string) => at(`/anh/${name}`),
    shortCodes: () => at('/q/'),
    /** The address that is printed and read over the phone. */
    short: (code: string) => at(`/q/${code}`),
    // What is made of an entry, under the address of its page.
    slides: (page: string) => `${page}trinh-chieu/`,
    handout: (page: string) => `${page}to-roi/`,
    handoutPdf: (page: string, paper: 'a4' | 'a5') => `${page}to-roi-${paper}.pdf`,
    /** `variant` as src/domain/script/variant.ts names it; '' is the full script for a Northern reader. */
    loudspeaker: (page: string, variant = '') => `${page}truyen-thanh/${variant && `${variant}/`}`,
    loudspeakerFile: (page: string, variant: string, format: 'txt' | 'ssml') => `${page}truyen-thanh${variant && `-${variant}`}.${format}`,
    /** A recording of an entry. */
    audio: (file: string) => at(`/am-thanh/${file}`),
    share: (page: string) => `${page}chia-se/`,
    shareImage: (page: string) => `${page}og.png`,
    asset: (path: string) => at(path),
  };
}

export type Urls = ReturnType<typeof createUrls>;
