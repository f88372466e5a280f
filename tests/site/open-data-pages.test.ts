import { describe, expect, it } from 'vitest';
import { pagesOf } from './dist.ts';
import { content, dataset, descriptor, tables, type Dataset } from './open-data-files.ts';

const pages = pagesOf();
const page = (path: string) => pages.find((item) => item.path === path)!;

describe('charts to embed', () => {
  const measured = new Set(dataset.observations.filter((row) => row['value'] !== null && row['value_to'] === null).map((row) => row['indicator_id']));
  const embeds = pages.filter(({ path }) => path.startsWith('/du-lieu/nhung/'));

  it('exist for the indicators that have a number, and no others', () => {
    expect(embeds.map(({ path }) => path.split('/')[3]).sort()).toEqual([...measured].sort());
  });

  it.each(embeds.map((item) => [item.path, item] as const))('%s is chart, table and sources, and leads back', (path, { $ }) => {
    const id = path.split('/')[3]!;
    expect($('meta[name=robots]').attr('content')).toBe('noindex');
    expect($('header, footer, nav, script, [data-search-section]')).toHaveLength(0);
    expect($('main svg title, main svg desc')).toHaveLength(2);
    expect($('details table tbody tr')).toHaveLength(dataset.observations.filter((row) => row['indicator_id'] === id).length);
    expect($('main > p:last-child').text()).toContain('Nguồn số liệu: Làng số');
    expect($(`main > p:last-child a[href="/chi-so/${id}/"]`).attr()).toMatchObject({ target: '_blank', rel: 'noopener' });
    const sources = dataset.observations.filter((row) => row['indicator_id'] === id).map((row) => `/nguon/${String(row['source_id'])}/`);
    expect($('main > p:last-child a[href^="/nguon/"]').map((_, link) => $(link).attr('href')).get().sort()).toEqual([...new Set(sources)].sort());
    expect($('base').attr('target')).toBe('_blank');
  });
});

describe('the page about the data', () => {
  it('leads to every table with its number of rows, and to every file of an indicator', () => {
    const { $ } = page('/du-lieu/');
    for (const [path, name] of tables) {
      const line = $(`a[href="/du-lieu/${path}"]`).closest('tr');
      expect(line.find('td').eq(1).text()).toBe(new Intl.NumberFormat('vi-VN').format(dataset[name].length));
    }
    const links = new Set($('a').map((_, link) => $(link).attr('href')).get());
    for (const { id } of dataset.indicators) for (const format of ['csv', 'json']) expect(links).toContain(`/du-lieu/chi-so/${String(id)}.${format}`);
    for (const file of ['lang-so.json', 'datapackage.json', 'mau-nhap.csv', 'mau-nhap.xlsx']) expect(links).toContain(`/du-lieu/${file}`);
  });

  it('explains every column, the licence and how to cite', () => {
    const { $ } = page('/du-lieu/');
    const explained = $('main details').get().map((item) => $(item).find('dt').map((_, term) => $(term).text()).get());
    expect(explained).toEqual(descriptor.resources.map(({ schema }) => schema.fields.map(({ name }) => name)));
    expect($('blockquote').text()).toContain(dataset.version);
    expect($('main a[href="https://creativecommons.org/licenses/by/4.0/deed.vi"]')).toHaveLength(1);
  });
});

describe('the log of changes', () => {
  const log = content<{ version: string }[]>('data-changelog.json');

  it('has the newest release, kept whole, behind the version that is published', () => {
    const { version } = log[0]!;
    const kept = content<Dataset>(`releases/${version}.json`);
    expect(kept.version).toBe(version);
    const same = JSON.stringify(kept) === JSON.stringify({ ...dataset, version });
    expect(dataset.version).toBe(same ? version : `${version}+sua`);
  });

  it('shows every release, and what came after the newest', () => {
    const anchors = page('/du-lieu/thay-doi/').$('main h2').map((_, heading) => heading.attribs['id']).get();
    const after = dataset.version.endsWith('+sua') ? ['sau-ban-moi-nhat'] : [];
    expect(anchors).toEqual([...after, ...log.map(({ version }) => `ban-${version}`)]);
  });
});
