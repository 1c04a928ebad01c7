import type { Page } from '@playwright/test';
import { type Bed, openBed } from './bed.ts';
import { expect, withSites } from './fixtures.ts';
import { countUnchecked, EXAMPLE_POLICY } from './guarded.ts';

/** `SABOTAGE=1`: the browser comes without the extension, so every test that needs a guard must fail. */
const SABOTAGED = process.env['SABOTAGE'] === '1';

/**
 * One browser with the extension and the example school's policy for all tests of a worker. Each test that asks for a page
 * gets a new tab, and finds nothing of what people have chosen or let through before.
 */
export const test = withSites.extend<
  { unchecked: number; policy: object; settings: undefined; tab: Page },
  { bed: Bed }
>({
  bed: [
    async ({ startedSites }, use) => {
      const bed = await openBed({ port: startedSites.port, ...(SABOTAGED ? { build: null } : {}) });
      if (!SABOTAGED) await bed.setPolicy(EXAMPLE_POLICY);
      await use(bed);
      await bed.close();
    },
    { scope: 'worker' },
  ],
  /** How many posts this test lets through unchecked; anything else fails it. */
  unchecked: [0, { option: true }],
  /** The school's policy, where a test needs another than the example's. */
  policy: [EXAMPLE_POLICY, { option: true }],
  settings: async ({ bed, policy }, use) => {
    const isOther = policy !== EXAMPLE_POLICY && !SABOTAGED;
    if (isOther) await bed.setPolicy(policy);
    await use(undefined);
    if (isOther) await bed.setPolicy(EXAMPLE_POLICY);
  },
  context: async ({ bed }, use) => use(bed.context),
  tab: async ({ bed }, use) => {
    const page = await bed.context.newPage();
    await use(page);
    await page.close();
  },
  page: async ({ bed, settings: _, tab: page, sites: __, unchecked }, use) => {
    if (SABOTAGED) return use(page);
    await bed.forget();
    await use(page);
    const worker = await bed.worker();
    await expect.poll(() => countUnchecked(worker)).toBe(unchecked);
  },
});

/** The same in one tab: a new process for each would cost more than what is tested. For tests that leave nothing behind in it. */
export const oneTabTest = test.extend<object, { lastingTab: Page }>({
  lastingTab: [
    async ({ bed }, use) => {
      await use(await bed.context.newPage());
    },
    { scope: 'worker' },
  ],
  tab: async ({ lastingTab }, use) => use(lastingTab),
});

export { expect };
