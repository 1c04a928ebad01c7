import { expect, type Locator, type Page } from '@playwright/test';

/** Goes on with the Tab key until `control` has the focus, as whoever has no mouse does. */
export const tabTo = (page: Page, control: Locator): Promise<void> =>
  expect(async () => {
    await page.keyboard.press('Tab');
    await expect(control).toBeFocused({ timeout: 50 });
  }).toPass({ intervals: [10] });
