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
    search: () => at('/tim-kiem/'),
    feed: () => at('/rss.xml'),
    picture: (name: string) => at(`/anh/${name}`),
    asset: (path: string) => at(path),
  };
}

export type Urls = ReturnType<typeof createUrls>;
