import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import sharp from 'sharp';
import type { Sites } from '../sites/server.ts';
import { EXAMPLE_POLICY } from './guarded.ts';
import { dropFile, pasteImage } from './hands.ts';
import { expect, test } from './one-browser.ts';
import { plainPicture } from './picture.ts';
import { warning } from './warning-on-page.ts';

const CREST = join(import.meta.dirname, '../../examples/fennimore-lane-crest.svg');

/** The example school's crest on a plain ground, as on a jumper or a sign. */
async function crestPicture(): Promise<string> {
  const crest = await sharp(readFileSync(CREST), { density: 200 }).resize({ width: 300 }).png().toBuffer();
  const path = join(mkdtempSync(join(tmpdir(), 'second-look-picture-')), 'crest.png');
  const ground = { create: { width: 1000, height: 750, channels: 3 as const, background: '#d8d2c4' } };
  writeFileSync(
    path,
    await sharp(ground)
      .composite([{ input: crest, left: 380, top: 160 }])
      .png()
      .toBuffer(),
  );
  return path;
}

const box = (page: Page) => page.locator('[data-testid^="tweetTextarea_"][contenteditable="true"]').first();
const button = (page: Page) => page.locator('[data-testid^="tweetButton"]').first();
const attach = {
  picker: (page: Page, path: string) => page.getByTestId('fileInput').first().setInputFiles(path),
  paste: async (page: Page, path: string) => {
    await box(page).click();
    await pasteImage(page, path);
  },
  drop: (page: Page, path: string) => dropFile(page, box(page), path),
};

test.beforeEach(({ page }) => page.goto('https://x.com/home').then(() => {}));

async function held(page: Page, sites: Sites, put: (page: Page, path: string) => Promise<void>): Promise<void> {
  await put(page, await crestPicture());
  await box(page).click();
  await page.keyboard.type('New sign is up');
  await expect(button(page)).toBeEnabled();
  await button(page).click();
  await expect(warning(page)).toContainText(/logo|crest/i, { timeout: 20_000 });
  await expect(warning(page).locator('canvas')).toBeVisible();
  expect(sites.received).toEqual([]);
  await warning(page).getByRole('button', { name: 'Post anyway' }).click();
  await expect.poll(() => sites.received).toMatchObject([{ text: 'New sign is up', media: [expect.any(String)] }]);
}

for (const [how, put] of Object.entries(attach))
  test(`a picture with the school's crest is held (${how}), shown with its place, and can be sent on purpose`, async ({
    page,
    sites,
  }) => held(page, sites, put));

test.describe('where the settings bring pictures of the logo alone', () => {
  test.use({ policy: { ...EXAMPLE_POLICY, logoModel: undefined } });

  test('it is learned on the device, at the first picture', async ({ page, sites }) => {
    await page.goto('https://x.com/home');
    await held(page, sites, attach.picker);
  });
});

test('a picture without it leaves with the press, once it was looked at', async ({ page, sites }) => {
  await attach.picker(page, await plainPicture());
  await box(page).click();
  await page.keyboard.type('New sign is up');
  await expect(button(page)).toBeEnabled();
  await button(page).click();
  await expect
    .poll(() => sites.received, { timeout: 20_000 })
    .toMatchObject([{ text: 'New sign is up', media: [expect.any(String)] }]);
  expect(sites.received).toHaveLength(1);
});

test('a picture that was taken off again holds nothing', async ({ page, sites }) => {
  await attach.picker(page, await crestPicture());
  await box(page).click();
  await page.keyboard.type('New sign is up');
  await expect(button(page)).toBeEnabled();
  await page.getByRole('button', { name: 'Remove media' }).click();
  await expect(page.getByTestId('attachments').locator('img')).toHaveCount(0);
  await button(page).click();
  await expect.poll(() => sites.received).toMatchObject([{ text: 'New sign is up', media: [] }]);
});

test('the crest is nothing to remark on from the official account', async ({ page, sites }) => {
  sites.signIn('x', { id: '1500000000000000001', handle: 'FennimoreLnSch', name: 'Fennimore Lane School' });
  await page.goto('https://x.com/home');
  await attach.picker(page, await crestPicture());
  await box(page).click();
  await page.keyboard.type('Our new sign is up');
  await expect(button(page)).toBeEnabled();
  await button(page).click();
  await expect.poll(() => sites.received).toHaveLength(1);
});

test.describe('a picture that cannot be read', () => {
  test.use({ unchecked: 1 });

  test('it is said to be unread, and counted when it is sent', async ({ page, sites }) => {
    const path = join(mkdtempSync(join(tmpdir(), 'second-look-picture-')), 'broken.png');
    writeFileSync(path, Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(500, 7)]));
    await attach.picker(page, path);
    await box(page).click();
    await page.keyboard.type('New sign is up');
    await expect(button(page)).toBeEnabled();
    await button(page).click();
    await expect(warning(page)).toContainText(/not (?:be )?checked|could not/i);
    await warning(page).getByRole('button', { name: 'Post anyway' }).click();
    await expect.poll(() => sites.received).toHaveLength(1);
  });
});
