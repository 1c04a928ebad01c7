import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  workers: 2,
  timeout: 30_000,
  expect: { timeout: 8_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }], ['./tests/e2e/coverage-reporter.ts']],
  projects: [
    { name: 'e2e', testIgnore: /\.(policy|clock)\.spec\.ts$/ },
    // These mostly wait: what they measure is real time.
    { name: 'clock', testMatch: /\.clock\.spec\.ts$/, timeout: 300_000 },
    // Policy files count for every browser on the machine, so these run alone and last.
    {
      name: 'policy',
      testMatch: /\.policy\.spec\.ts$/,
      workers: 1,
      dependencies: ['e2e', 'clock'],
      fullyParallel: false,
    },
  ],
});
