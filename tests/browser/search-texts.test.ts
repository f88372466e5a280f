import { describe, expect, it } from 'vitest';
import { fold } from '../../src/domain/text/fold.ts';
import { readRecords } from '../../src/search/index-site.ts';
import { shareWords } from '../../src/search/share-words.ts';
import { onPage, useBrowser } from './browser.ts';
import { searchForm, variedQueries } from './search-form.ts';

useBrowser();

describe('texts of results', () => {
  it('are those of the pages, without the signs of the index', async () => {
    // Not a record's own page alone: glossary terms lend it their words.
    const records = new Map(shareWords(await readRecords('dist')).map((record) => [record.url, record]));
    const letters = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '');
    await onPage('/tim-kiem/', {}, async (page) => {
      const { ask, results } = searchForm(page);
      for (const query of variedQueries.slice(0, 7)) {
        await ask(query);
        expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toMatch(/[\u0335\u2060\u2061\uE000\uE001]/);
        const shown = await results.evaluateAll((links) => links.map((link) => ({ href: link.getAttribute('href')!, title: link.querySelector('.title')!.textContent, excerpt: link.querySelector('.excerpt')!.textContent })));
        for (const { href, title, excerpt } of shown) {
          const record = records.get(href)!;
          expect(title).toBe(record.title);
          const text = [...record.blocks.map(({ text: block }) => block), 'Còn gọi', ...record.words].join(' ');
          expect(letters(text), `${query}: ${href}`).toContain(letters(excerpt));
        }
      }
    });
  });

  it('“bán hàng” marks those words, with those accents where they occur', async () => {
    await onPage('/tim-kiem/', {}, async (page) => {
      const { ask, form, results } = searchForm(page);
      await ask('bán hàng');
      await form.getByRole('button', { name: 'Xem thêm kết quả' }).click();
      await results.nth(10).waitFor();
      const shown = await results.evaluateAll((links) => links.map((link) => [...link.querySelectorAll('mark')].map((mark) => mark.textContent)));
      const words = shown.map((marks) => marks.flatMap((mark) => mark.toLowerCase().match(/\p{L}+/gu)!)).filter((marked) => marked.includes('bán') || marked.includes('hàng'));
      expect(words.length).toBeGreaterThan(6);
      // A word of a page without marks (“Ủy ban”) counts as the same; one with other marks (“bàn”) never does.
      expect([...new Set(words.flat())].filter((word) => word !== fold(word)).sort()).toEqual(['bán', 'hàng']);
    });
  });

  it('hold no HTML, neither from the query nor from the index', async () => {
    const html = '<img src="/x" onerror="window.harmed = true"><b>đậm</b>';
    const hit = `{ raw_url: '/', content: html, meta: { title: html, section: html, place: html }, anchors: [{ id: 'a', text: html, location: 0 }] }`;
    const pagefind = `const html = ${JSON.stringify(html)};
      export const createInstance = () => ({ options: async () => {}, filters: async () => ({ section: { [html]: 1 } }), search: async () => ({ results: [{ id: 'a', score: 1, words: [0], data: async () => (${hit}) }] }) });`;
    await onPage('/tim-kiem/', {}, async (page) => {
      await page.route(/titles\.json$/, (route) => route.fulfill({ json: { pages: [[html, '/', 'guides']], terms: [['/#a', [], html, html]], hotlines: [[html, '113']], files: [] } }));
      await page.route(/pagefind\.js$/, (route) => route.fulfill({ contentType: 'text/javascript', body: pagefind }));
      const { ask, form, filters } = searchForm(page);
      await ask(html);
      await filters.locator('summary').click();
      await filters.locator('option', { hasText: html }).waitFor({ state: 'attached' });
      expect(await form.locator('.option:not(.inside) .title').innerText()).toBe(html);
      expect(await form.locator('.inside .title').innerText()).toBe(html);
      expect(await form.locator('.where').innerText()).toBe(`${html} · ${html}`);
      expect(await form.locator('img, b').count()).toBe(0);
      expect(await page.evaluate(() => 'harmed' in window)).toBe(false);
    });
  });
});
