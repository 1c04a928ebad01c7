import { mkdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserContext, Locator, Page } from '@playwright/test';
import { clickInClosedRoot, findInClosedRoot } from '../tests/e2e/closed-root.ts';
import { typeText } from '../tests/e2e/hands.ts';
import type { Sites } from '../tests/sites/server.ts';

const CLEAN = 'Chips on the beach 🍟 worth every penny';
const FAULTY = 'Jayden Okafor made us all laugh today';
const EDITED = 'We all laughed today';
const PATIENCE = 10_000;

interface Place {
  readonly name: string;
  readonly address: string;
  box(page: Page): Locator;
  button(page: Page): Locator;
}

const PLACES: readonly Place[] = [
  {
    name: 'x',
    address: 'https://x.com/home',
    box: (page) => page.locator('[data-testid="tweetTextarea_0"][contenteditable="true"]'),
    button: (page) => page.getByTestId('tweetButtonInline'),
  },
  {
    name: 'facebook',
    address: 'https://www.facebook.com/',
    box: (page) => page.locator('form[role="presentation"] [contenteditable="true"]').first(),
    button: (page) => page.locator('#focused-state-composer-submit [role="button"]'),
  },
  {
    name: 'instagram',
    address: 'https://www.instagram.com/p/C1example/',
    box: (page) => page.locator('form textarea'),
    button: (page) => page.locator('form:has(textarea) [role="button"]'),
  },
];

/**
 * Writes, on each network, a post that may go, one that is held, the same edited, and the same sent anyway; a picture of
 * every step goes to `folder`.
 * @returns what differed from what should have been, in plain words; empty when all was well
 */
export async function walk(context: BrowserContext, sites: Sites, folder: string): Promise<string[]> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const differences: string[] = [];
  for (const place of PLACES) {
    const page = await context.newPage();
    try {
      await walkThrough(place, page, sites, folder);
    } catch (error) {
      differences.push(`${place.name}: ${error instanceof Error ? error.message : error}`);
      await page.screenshot({ path: join(folder, `${place.name}-as-it-ended.png`) });
    }
    await page.close();
  }
  return differences;
}

async function walkThrough({ name, address, box, button }: Place, page: Page, sites: Sites, folder: string) {
  const before = sites.received.length;
  const texts = () => sites.received.slice(before).map(({ text }) => text);
  const received = async (...expected: string[]) => {
    await until(`${name} should have received ${JSON.stringify(expected)}`, () => texts().length >= expected.length);
    if (texts().join('\0') !== expected.join('\0')) throw new Error(`received ${JSON.stringify(texts())}`);
  };
  const picture = async (step: string) => {
    const path = join(folder, `${name}-${step}.png`);
    await page.screenshot({ path });
    console.log(`  (picture: ${relative(process.cwd(), path)})`);
  };
  const warning = () => findInClosedRoot(page, 'alertdialog', /^Second Look/);
  const write = async (text: string) => {
    await box(page).click();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.press('Delete');
    await typeText(page, text);
  };
  const press = () => button(page).click();

  await page.emulateMedia({ reducedMotion: 'reduce' }); // pictures of the end of each movement
  await page.goto(address);
  console.log(`\n${name}: a post that may go`);
  await write(CLEAN);
  await press();
  await received(CLEAN);
  if (await warning()) throw new Error('a post that may go was held');
  await picture('1-clean');

  console.log(`${name}: a post with a student's name is held`);
  await write(FAULTY);
  await press();
  await until('the post should have been held', async () => (await warning()) !== undefined);
  await received(CLEAN);
  await picture('2-held');

  console.log(`${name}: edited, it goes`);
  await clickInClosedRoot(page, 'button', 'Go back and edit');
  await until('the warning should have gone', async () => (await warning()) === undefined);
  await write(EDITED);
  await press();
  await received(CLEAN, EDITED);
  await picture('3-edited');

  console.log(`${name}: sent anyway, it goes once`);
  await write(FAULTY);
  await press();
  await until('the post should have been held', async () => (await warning()) !== undefined);
  await clickInClosedRoot(page, 'button', 'Post anyway');
  await received(CLEAN, EDITED, FAULTY);
  await until('the warning should have gone', async () => (await warning()) === undefined);
  await received(CLEAN, EDITED, FAULTY);
  await picture('4-post-anyway');
}

async function until(what: string, happened: () => boolean | Promise<boolean>): Promise<void> {
  for (const end = Date.now() + PATIENCE; !(await happened()); await wait(40)) {
    if (Date.now() > end) throw new Error(`${what}, and did not`);
  }
}
