import type { TestProject } from 'vitest/node';
import { findChromium } from '../../src/browser/find-chromium.ts';
import { serve } from './serve.ts';

declare module 'vitest' {
  interface ProvidedContext {
    chromium: string;
    site: string;
  }
}

/** Finds a browser and serves dist/ once for all browser tests. */
export default async function setup(project: TestProject) {
  project.provide('chromium', await findChromium());
  const { url, server } = await serve('dist');
  project.provide('site', url);
  return () => server.close();
}
