import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import { extractRecords } from '../../src/search/extract-records.ts';
import type { SearchRecord } from '../../src/search/record.ts';

/** The one search form of a page: that in `main`, or else that of the dialog. */
export function searchForm(page: Page) {
  const form = page.locator('site-search');
  const field = form.locator('input');
  const answered = (query: string) => form.locator(`[role=status][data-query=${JSON.stringify(query)}]`).waitFor();
  return {
    form,
    field,
    status: form.locator('[role=status]'),
    options: form.locator('.option'),
    /** Pages and terms, without the places inside them. */
    results: form.locator('.option:not(.inside)'),
    line: form.locator('.line'),
    filters: form.locator('details'),
    /** Waits until the list answers this query from the whole site. */
    answered,
    async ask(query: string) {
      await field.fill(query);
      await answered(query);
    },
    hrefs: () => form.locator('.option').evaluateAll((links) => links.map((link) => link.getAttribute('href')!)),
  };
}

export async function openDialog(page: Page) {
  await page.locator('a[data-search]').click();
  return searchForm(page);
}

/** Holds back what a page asks for until it is let go. */
export async function holdBack(page: Page, address: RegExp): Promise<() => void> {
  let letGo!: () => void;
  const gone = new Promise<void>((resolve) => (letGo = resolve));
  await page.route(address, (route) => gone.then(() => route.continue()));
  return letGo;
}

/** Queries that lead to every section, with đ, marks, addresses and numbers of documents. */
export const variedQueries = ['vneid', 'lừa đảo', 'dichvucong.gov.vn', '18-NQ/TU', 'Đan Phượng', 'bán hàng', 'mã QR', 'quét khuôn mặt', 'nhóm zalo', 'khai sinh', 'chữ ký số', 'thôn thông minh'];

/** What search knows of a result, from its own page. */
export async function recordOf(href: string): Promise<SearchRecord> {
  const html = await (await fetch(inject('site') + href)).text();
  const records = extractRecords(html, href.split('#')[0]!);
  return records.find(({ url }) => url === href)!;
}
