import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Worker } from '@playwright/test';
import { test as base, expect } from './fixtures.ts';

/** The example school's, with more patience: a machine that runs many tests looks at pictures slowly. */
export const EXAMPLE_POLICY = {
  ...(JSON.parse(
    readFileSync(join(import.meta.dirname, '../../examples/fennimore-lane.policy.json'), 'utf8'),
  ) as Record<string, unknown>),
  patienceSeconds: 60,
};

interface Storage {
  readonly chrome: { readonly storage: { readonly local: { get(key: string): Promise<Record<string, unknown>> } } };
}

/** How many posts were let through unchecked so far. */
export function countUnchecked(worker: Worker): Promise<number> {
  return worker.evaluate(async () => {
    const { storage } = (globalThis as unknown as Storage).chrome;
    const { unchecked = {} } = (await storage.local.get('unchecked')) as { unchecked?: Record<string, number> };
    return Object.values(unchecked).reduce((sum, count) => sum + count, 0);
  });
}

/** A browser with the extension and the example school's policy in force. */
export const test = base.extend<{ uncheckedCount: () => Promise<number>; unchecked: number; allChecked: undefined }>({
  policy: EXAMPLE_POLICY,
  /** How many posts this test lets through unchecked; anything else fails it. */
  unchecked: [0, { option: true }],
  allChecked: [
    async ({ uncheckedCount, unchecked }, use) => {
      await use(undefined);
      await expect.poll(uncheckedCount).toBe(unchecked);
    },
    { auto: true },
  ],
  /** How many posts were let through unchecked so far. */
  uncheckedCount: async ({ bed }, use) => {
    const worker = await bed.worker();
    await use(() => countUnchecked(worker));
  },
});

export { expect } from '@playwright/test';
