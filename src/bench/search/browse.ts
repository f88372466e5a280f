import { chromium, type Page } from 'playwright-core';

/** A small phone. */
const phone = { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true };

/** The slow phone on a slow network that budgets are set for. */
export const slow = { kilobits: 700, latency: 300, cpu: 4 };

export interface Tab {
  page: Page;
  /** Makes the processor of the tab this many times slower. Chromium slows the main thread only, not workers. */
  slowProcessor(times: number): Promise<void>;
  /** Makes the network of the tab, its workers too, as slow as `slow` says. */
  slowNetwork(): Promise<void>;
}

/** Opens a tab in a Chromium with a new profile and closes both after. */
export async function browse<T>(executablePath: string, use: (tab: Tab) => Promise<T>): Promise<T> {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'] });
  try {
    const page = await (await browser.newContext(phone)).newPage();
    const protocol = await page.context().newCDPSession(page);
    await protocol.send('Network.enable');
    const throughput = (slow.kilobits * 1000) / 8;
    return await use({
      page,
      slowProcessor: async (rate) => void (await protocol.send('Emulation.setCPUThrottlingRate', { rate })),
      slowNetwork: async () => void (await protocol.send('Network.emulateNetworkConditions', { offline: false, latency: slow.latency, downloadThroughput: throughput, uploadThroughput: throughput })),
    });
  } finally {
    await browser.close();
  }
}

/** Touches the link to the search of a page. */
export async function touchSearch(page: Page): Promise<void> {
  await page.locator('a[data-search]').first().tap();
  await page.locator('dialog input:focus').waitFor();
}
