import { defineConfig } from 'vitest/config';

// Two files at a time, so that one works while the other waits; more would only slow each other down on two cores.
// unit: pure functions, and scripts started as processes, which a busy machine makes wait. site: reads the built dist. browser: real Chromium over the built dist.
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], isolate: false, testTimeout: 30_000, maxWorkers: 2 } },
      { test: { name: 'site', include: ['tests/site/**/*.test.ts'], testTimeout: 120_000, maxWorkers: 2 } },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: 'tests/browser/global-setup.ts',
          testTimeout: 60_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
        },
      },
    ],
  },
});
