import { expect } from '@playwright/test';
import type { Bed } from './bed.ts';

/** Milliseconds until the popup has its content, and until the self-check can be written in, on a machine that does nothing else. */
export const CONTENT_WITHIN = 150;
export const WRITABLE_WITHIN = 300;
/** While other tests run beside it, opening may take so many times as long. `npm run bench pages` holds to the figures above. */
export const BUSY = 3;

/** Opens the popup's page in a tab. @returns milliseconds until its content was drawn */
export async function timePopup({ context, extensionId }: Bed): Promise<number> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/popup.html`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  const paint = () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
  await expect.poll(() => page.evaluate(paint)).toBeDefined();
  const time = (await page.evaluate(paint)) ?? Number.NaN;
  await page.close();
  return time;
}

/** Opens the self-check with the sample text. @returns milliseconds until it could be written in, and until the first answer */
export async function openTimed({ context, extensionId }: Bed): Promise<{ writable: number; answered: number }> {
  const page = await context.newPage();
  await page.addInitScript(() => {
    const times = { writable: 0, answered: 0 };
    Object.assign(window, { times });
    const look = () => {
      if (!times.writable && document.querySelector('textarea')) times.writable = performance.now();
      const state = document.querySelector('.sl-outcome')?.getAttribute('data-state');
      if (state && state !== 'loading') times.answered = performance.now();
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto(`chrome-extension://${extensionId}/check.html#sample`);
  await page.getByText('to check before you post').first().waitFor();
  const times = await page.evaluate(
    () => (window as unknown as { times: { writable: number; answered: number } }).times,
  );
  await page.close();
  return times;
}
