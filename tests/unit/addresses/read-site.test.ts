import { expect, it } from 'vitest';
import { readSite } from '../../../src/addresses/read-site.ts';
import { tempFolder } from '../../fixtures/temp-folder.ts';

it('lists pages, their anchors and files, and nothing that is named anew by each build', async () => {
  const page = '<main><h2 id="a">A</h2></main>';
  const site = await tempFolder({
    'index.html': page, 'huong-dan/x/trinh-chieu/index.html': page, '404.html': page, 'huong-dan/x/index.html': page, 'du-lieu/xa.csv': '', 'du-lieu/xa.json': '', 'rss.xml': '', 'sitemap-index.xml': '', 'og.png': '',
    'sitemap-0.xml': '', '_astro/a.B1c.css': '', '_redirects': '', 'nginx-redirects.map': '', 'pagefind/pagefind.js': '', 'anh/a-0123456789-640.webp': '', 'chuyen-trang.js': '', 'rss.xml.gz': '',
  });
  expect([...(await readSite(site))].sort()).toEqual(['/', '/#a', '/du-lieu/xa.csv', '/du-lieu/xa.json', '/huong-dan/x/', '/huong-dan/x/#a', '/huong-dan/x/trinh-chieu/', '/og.png', '/rss.xml', '/sitemap-index.xml']);
});
