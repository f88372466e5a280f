import { chromium, type Browser, type CDPSession, type Page } from 'playwright-core';

/** A small, cheap phone on a slow network. `cpus`: how many times slower than this machine its processor is taken to be. */
export const slowPhone = { width: 360, height: 640, density: 2, kilobits: 400, latency: 400, cpus: [4, 6] } as const;

export const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** Starts a Chromium without a window; its profile is new and goes with it. */
export const startBrowser = (executablePath: string, more: string[] = []): Promise<Browser> => chromium.launch({ executablePath, args: [...flags, ...more] });

/** Opens a tab with an empty cache and new connections on the slow phone, and closes it after. */
export async function onSlowPhone<T>(browser: Browser, cpu: number, use: (page: Page, protocol: CDPSession) => Promise<T>): Promise<T> {
  const { width, height, density, kilobits, latency } = slowPhone;
  const context = await browser.newContext({ viewport: { width, height }, deviceScaleFactor: density, hasTouch: true, isMobile: true });
  try {
    const page = await context.newPage();
    const protocol = await context.newCDPSession(page);
    const throughput = (kilobits * 1000) / 8;
    await protocol.send('Network.enable');
    await protocol.send('Network.emulateNetworkConditions', { offline: false, latency, downloadThroughput: throughput, uploadThroughput: throughput });
    await protocol.send('Emulation.setCPUThrottlingRate', { rate: cpu });
    return await use(page, protocol);
  } finally {
    await context.close();
  }
}
