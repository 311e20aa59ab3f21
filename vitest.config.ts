import { defineConfig } from 'vitest/config';

// Tests wait for conditions, never for time; these limits only end what hangs.
const limits = { testTimeout: 20_000, hookTimeout: 60_000, environment: 'node' } as const;

export default defineConfig({
  test: {
    projects: [
      {
        // Files share the modules that a worker has loaded: loading them anew for each takes as long as the tests.
        test: {
          ...limits,
          name: 'unit',
          include: ['test/{unit,contract,cdk}/**/*.test.ts'],
          isolate: false,
        },
      },
      {
        // These start Baton as a person would, so what it starts from is built first.
        test: {
          ...limits,
          name: 'host',
          include: ['test/{e2e,browser,fault}/**/*.test.ts'],
          globalSetup: ['test/support/global-setup.ts'],
          testTimeout: 90_000,
          hookTimeout: 120_000,
          // Each worker runs a whole host and a browser; two keep a small machine busy. A limit of its own needs a turn of its own.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
});
