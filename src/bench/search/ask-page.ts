import type { Page } from 'playwright-core';

/** What the page shows for a query: the addresses of the results, and the milliseconds from the key press to the frame that shows them. */
export interface Shown {
  results: string[];
  milliseconds: number;
}

const mostSeconds = 60;

/** Writes each text into the field of the open search, one after the other, as if its last letter had just been typed. */
export async function askPage(page: Page, texts: string[]): Promise<Shown[]> {
  await page.locator('dialog [role=status]').waitFor({ state: 'attached' });
  return page.evaluate(
    async ([all, limit]) => {
      const input = document.querySelector<HTMLInputElement>('dialog input')!;
      const shown = [];
      for (const text of all) {
        const status = document.querySelector<HTMLElement>('dialog [role=status]')!;
        delete status.dataset['query'];
        const start = performance.now();
        const answered = new Promise<void>((done, failed) => {
          const timer = setTimeout(() => failed(new Error(`No answer to “${text}” in ${limit} seconds`)), limit * 1000);
          new MutationObserver((_, observer) => {
            if (status.dataset['query'] !== text.trim()) return;
            observer.disconnect();
            clearTimeout(timer);
            requestAnimationFrame(() => setTimeout(done));
          }).observe(status, { attributes: true });
        });
        input.value = text;
        input.dispatchEvent(new Event('input', { bubbles: true }));
        await answered;
        const milliseconds = performance.now() - start;
        const options = [...document.querySelectorAll('dialog [role=option]:not(.inside)')];
        shown.push({ results: options.map((option) => option.getAttribute('href')!), milliseconds });
      }
      return shown;
    },
    [texts, mostSeconds] as const,
  );
}
