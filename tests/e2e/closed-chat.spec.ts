// A conversation in a shadow root that its page has closed: found by the pointer and the focus alone.
import { clickInClosedRoot } from './closed-root.ts';
import { expect, test } from './one-browser.ts';
import { warning } from './warning-on-page.ts';

for (const way of ['Enter', 'button'])
  test(`the new chat of X, closed, by ${way}`, async ({ page, sites }) => {
    await page.goto('https://x.com/i/chat/1-2?chat=closed');
    await expect(page.getByTestId('dm-composer-textarea')).toHaveCount(0);
    await clickInClosedRoot(page, 'textbox', /Start a new message/);
    await page.keyboard.type('Jayden Okafor made us all laugh');
    if (way === 'Enter') await page.keyboard.press('Enter');
    else await clickInClosedRoot(page, 'button', 'Send');
    await expect(warning(page)).toContainText('Jayden Okafor');
    expect(sites.received).toEqual([]);
    await warning(page).getByRole('button', { name: 'Post anyway' }).click();
    await expect.poll(() => sites.received.map(({ text }) => text)).toEqual(['Jayden Okafor made us all laugh']);
  });
