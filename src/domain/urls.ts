/** Every address of the site, built in one place. `base` is the path the site hangs under: `/` or `/lang-so/`. */
export function createUrls(base: string) {
  const root = base.replace(/\/+$/, '');
  const at = (path: string) => `${root}${path}`;
  const withHash = (path: string, hash?: string) => (hash ? `${path}#${hash}` : path);
  return {
    home: () => at('/'),
    about: () => at('/gioi-thieu/'),
    stories: () => at('/cau-chuyen/'),
    story: (id: string, hash?: string) => withHash(at(`/cau-chuyen/${id}/`), hash),
    guides: () => at('/huong-dan/'),
    guide: (id: string, hash?: string) => withHash(at(`/huong-dan/${id}/`), hash),
    pilots: () => at('/mo-hinh/'),
    pilot: (id: string, hash?: string) => withHash(at(`/mo-hinh/${id}/`), hash),
    communes: () => at('/xa/'),
    commune: (id: string, hash?: string) => withHash(at(`/xa/${id}/`), hash),
    indicators: () => at('/chi-so/'),
    indicator: (id: string, hash?: string) => withHash(at(`/chi-so/${id}/`), hash),
    glossary: (hash?: string) => withHash(at('/thuat-ngu/'), hash),
    sources: () => at('/nguon/'),
    source: (id: string) => at(`/nguon/${id}/`),
    search: () => at('/tim-kiem/'),
    feed: () => at('/rss.xml'),
    asset: (path: string) => at(path),
  };
}

export type Urls = ReturnType<typeof createUrls>;
