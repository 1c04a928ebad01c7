import { expect, type Locator, type Page } from '@playwright/test';

export const warning = (page: Page) => page.getByRole('alertdialog', { name: /^Second Look/ });

const wordsIn = (box: Locator) => box.evaluate((node) => (node as HTMLTextAreaElement).value ?? node.textContent);

/** Takes everything out of the box, as a person does. */
export async function emptyBox(page: Page, box: Locator): Promise<void> {
  await box.focus();
  // Editors take in a selection a moment after it was made.
  await expect(async () => {
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.press('Delete');
    expect(await wordsIn(box)).toBe('');
  }).toPass();
}
