/** Reads the paths of all pages under a folder of a built site. */
export type ListPages = (folder: string) => Promise<string[]>;

/** What is sent on or read by machines has no use without a network; the page where sessions are made is a set of its own. */
const onlyOnTheNet = /\/chia-se\//;
const maker = 'tap-huan/tao/';

/**
 * Pages that are kept together, by the name of the set: all guides to read, each guide with its slides, sheet and loudspeaker
 * pages, each session with its guides, and the page where sessions are made. `read` gives the HTML of a page.
 */
export async function pageSets(list: ListPages, read: (page: string) => Promise<string>, base: string): Promise<Record<string, string[]>> {
  const under = async (folder: string) => (await list(folder)).filter((page) => !onlyOnTheNet.test(page));
  const guidePages = await under('huong-dan/');
  const sessionPages = (await under('tap-huan/')).filter((page) => !page.startsWith(maker));
  const entries = (pages: string[]) => pages.filter((page) => /^[^/]+\/[^/]+\/$/.test(page));
  const of = (entry: string, pages: string[]) => pages.filter((page) => page.startsWith(entry));
  const guides = entries(guidePages);
  const sets: Record<string, string[]> = {
    shell: ['khong-mang/'],
    guides: ['huong-dan/', 'q/', ...guides],
    search: ['tim-kiem/'],
    maker: [maker, `${maker}trinh-chieu/`, `${maker}to-roi/`, ...guides.flatMap((guide) => [`${guide}trinh-chieu/`, `${guide}to-roi/`])],
  };
  for (const guide of guides) sets[guide] = of(guide, guidePages);
  for (const session of entries(sessionPages)) {
    const taught = guidesOn(await read(session), base).filter((guide) => guides.includes(guide));
    sets[session] = [...of(session, sessionPages), ...taught.flatMap((guide) => of(guide, guidePages).filter((page) => !page.includes('/truyen-thanh/')))];
  }
  return sets;
}

/** The guides that a page links to, each once. */
const guidesOn = (html: string, base: string): string[] =>
  [...new Set([...html.matchAll(/\shref="([^"#?]*)/g)].map(([, href]) => href!).filter((href) => href.startsWith(`${base}huong-dan/`)).map((href) => href.slice(base.length)))];
