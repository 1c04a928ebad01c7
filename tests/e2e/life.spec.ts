import type { Page } from '@playwright/test';
import { expect, test } from './one-browser.ts';
import { warning } from './warning-on-page.ts';

const FAULTY = 'Jayden Okafor made us all laugh today';
const box = (page: Page) => page.locator('[data-testid^="tweetTextarea_"][contenteditable="true"]').first();
const button = (page: Page) => page.locator('[data-testid^="tweetButton"]').first();
const goBack = (page: Page) => warning(page).getByRole('button', { name: 'Go back and edit' });
const write = async (page: Page, text = FAULTY) => {
  await box(page).click();
  await page.keyboard.type(text);
  await button(page).click();
};
const texts = (received: readonly { readonly text: string }[]) => received.map(({ text }) => text);

test('what a site opens above the question goes under it', async ({ page, sites }) => {
  await page.goto('https://x.com/home');
  await write(page);
  await expect(warning(page)).toBeVisible();
  await page.evaluate(() => {
    const above = document.createElement('dialog');
    above.textContent = 'Your session is about to end';
    document.body.append(above);
    above.showModal();
    const popover = document.createElement('div');
    popover.popover = 'manual';
    popover.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh';
    document.body.append(popover);
    popover.showPopover();
  });
  await goBack(page).click();
  await expect(warning(page)).toHaveCount(0);
  expect(texts(sites.received)).toEqual([]);
  await expect(box(page)).toHaveText(FAULTY);
});

test('a question that the page takes out comes back with the next press', async ({ page, sites }) => {
  await page.goto('https://x.com/home');
  await write(page);
  await expect(warning(page)).toBeVisible();
  await page.evaluate(() => document.querySelector('second-look-warning')?.remove());
  await button(page).click();
  await goBack(page).click();
  await expect(warning(page)).toHaveCount(0);
  expect(texts(sites.received)).toEqual([]);
});

test('a post that is held survives a reload of its page, until its words were taken', async ({ page, sites }) => {
  await page.goto('https://x.com/home');
  await write(page);
  await expect(warning(page)).toBeVisible();
  await page.reload();
  const copy = page.getByRole('button', { name: 'Copy your words' });
  await copy.click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(FAULTY);
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await page.reload();
  await write(page, 'Chips');
  await expect.poll(() => texts(sites.received)).toEqual(['Chips']);
  await expect(copy).toHaveCount(0);
});

test('decided, nothing is kept: a reload brings nothing back', async ({ page }) => {
  await page.goto('https://x.com/home');
  await write(page);
  await goBack(page).click();
  await expect(warning(page)).toHaveCount(0);
  await page.reload();
  await expect(box(page)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Copy your words' })).toHaveCount(0);
});

test('there and back again the page is guarded as before; right to left, zoomed and without a network too', async ({
  page,
  sites,
}) => {
  await page.goto('https://x.com/home?lang=ar');
  await page.goto('https://www.instagram.com/');
  await page.goBack();
  // What a zoom of 200 % leaves of a small window.
  await page.setViewportSize({ width: 640, height: 450 });
  await page.context().setOffline(true);
  await write(page);
  await expect(goBack(page)).toBeInViewport();
  await goBack(page).click();
  await page.context().setOffline(false);
  expect(texts(sites.received)).toEqual([]);
  await expect(box(page)).toHaveText(FAULTY);
});

test('another extension that stops the press and makes its own is heard like a person', async ({ page, sites }) => {
  await page.addInitScript(() => {
    window.addEventListener(
      'click',
      (event) => {
        const pressed = (event.target as Element).closest('[data-testid^="tweetButton"]');
        if (!pressed || !event.isTrusted) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        queueMicrotask(() => (pressed as HTMLElement).click());
      },
      true,
    );
  });
  await page.goto('https://x.com/home');
  await write(page);
  await goBack(page).click();
  expect(texts(sites.received)).toEqual([]);
});
