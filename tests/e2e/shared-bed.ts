import type { BrowserContext } from '@playwright/test';
import { type Bed, type Build, openBed } from './bed.ts';
import { withSites } from './fixtures.ts';
import { EXAMPLE_POLICY } from './guarded.ts';

interface Storage {
  readonly chrome: { readonly storage: { readonly local: { get(key: string): Promise<Record<string, unknown>> } } };
}

/** `1`: without the extension, so that every test that needs a guard must fail. */
const SABOTAGED = process.env['SABOTAGE'] === '1';

/** How many posts were let through unchecked so far. */
async function uncheckedIn(bed: Bed): Promise<number> {
  if (!bed.extensionId) return 0;
  return (await bed.worker()).evaluate(async () => {
    const { storage } = (globalThis as unknown as Storage).chrome;
    const { unchecked = {} } = (await storage.local.get('unchecked')) as { unchecked?: Record<string, number> };
    return Object.values(unchecked).reduce((sum, count) => sum + count, 0);
  });
}

/**
 * One browser with the extension and the example school's policy for all tests of a worker, a new tab for each: for tests
 * that are many and leave nothing behind.
 */
export const test = withSites.extend<{ allChecked: undefined }, { build: Build; sharedBed: Bed }>({
  build: ['chrome-mv3-e2e', { scope: 'worker', option: true }],
  sharedBed: [
    async ({ startedSites, build }, use) => {
      const bed = await openBed({ port: startedSites.port, build: SABOTAGED ? null : build });
      if (!SABOTAGED && build) await bed.setPolicy(EXAMPLE_POLICY);
      await use(bed);
      await bed.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  context: async ({ sharedBed }: { sharedBed: Bed }, use: (context: BrowserContext) => Promise<void>) =>
    use(sharedBed.context),
  page: async ({ context }, use) => {
    const page = await context.newPage();
    await use(page);
    await page.close();
  },
  allChecked: [
    async ({ sharedBed }, use) => {
      const before = await uncheckedIn(sharedBed);
      await use(undefined);
      if ((await uncheckedIn(sharedBed)) !== before) throw new Error('A post was let through unchecked.');
    },
    { auto: true },
  ],
});
