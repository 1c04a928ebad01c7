import { type BrowserContext, test as base, expect } from '@playwright/test';
import { type Sites, startSites } from '../sites/server.ts';
import { type Bed, type Build, openBed } from './bed.ts';

interface Options {
  /** Which build the browser carries; null for none. */
  build: Build;
  /** The school's policy put in force before the first page; undefined for none. */
  policy: object | undefined;
}

/** Each worker has its own fake sites; each test finds them as new, with the personal accounts signed in. */
export const withSites = base.extend<{ sites: Sites }, { startedSites: Sites }>({
  startedSites: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's shape
    async ({}, use) => {
      const sites = await startSites();
      await use(sites);
      await sites.close();
    },
    { scope: 'worker' },
  ],
  sites: async ({ startedSites }, use) => {
    startedSites.clear();
    await use(startedSites);
  },
});

/** A fresh profile with the extension for each test. */
export const test = withSites.extend<Options & { bed: Bed }>({
  build: ['chrome-mv3-e2e', { option: true }],
  policy: [undefined, { option: true }],
  bed: async ({ sites, build, policy, viewport, colorScheme }, use) => {
    const dark = colorScheme === 'dark' ? 'dark' : 'light';
    const bed = await openBed({ port: sites.port, build, viewport, colorScheme: dark });
    if (policy) await bed.setPolicy(policy);
    await use(bed);
    await bed.close();
  },
  context: async ({ bed }, use) => use(bed.context),
  page: async ({ context }, use) => use(context.pages()[0] ?? (await context.newPage())),
});

/** One browser without the extension for all tests of a worker, a new tab for each: for the fake sites themselves. */
export const bareTest = withSites.extend<object, { bareContext: BrowserContext }>({
  bareContext: [
    async ({ startedSites }, use) => {
      const bed = await openBed({ port: startedSites.port, build: null });
      await use(bed.context);
      await bed.close();
    },
    { scope: 'worker' },
  ],
  context: async ({ bareContext }, use) => use(bareContext),
  page: async ({ context, sites }, use) => {
    const page = await context.newPage();
    await use(page);
    await page.close();
    expect(sites.strays, 'requests the fakes do not know').toEqual([]);
  },
});

export { expect };
