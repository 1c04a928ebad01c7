import { expect, type Locator, type Page } from '@playwright/test';
import type { Sites } from '../sites/server.ts';
import { test } from './guarded.ts';
import { compose, pressEnterInComposition } from './hands.ts';

/** One surface of one site: how a person gets there, and what they press. */
export interface Surface {
  readonly name: string;
  open(page: Page): Promise<void>;
  /** The box as it stands now; sites replace it. */
  box(page: Page): Locator;
  button(page: Page): Locator;
  /** The key that publishes from the box, if there is one. */
  readonly key?: string;
  /** Keys that press the focused button, where the site answers to them in its own code. */
  readonly buttonKeys?: readonly string[];
  /** What is left to do after the press that is held: steps that no longer show the words. */
  finish?(page: Page): Promise<void>;
  /** Keys for a new line in the box; left out where one line is all there is. */
  readonly newLine?: string;
  /** What goes out for words typed with `newLine`, where the site itself changes them. */
  sent?(text: string): string;
}

/** Faulty on a personal account, by a full name of the roster. */
const FAULTY = 'Jayden Okafor made us all laugh today';
const CLEAN = ['Chips on the beach 🍟👩‍🚀 with @example_choir ', 'worth every penny, & “quoted” <b>too</b>'] as const;

export const warning = (page: Page) => page.getByRole('alertdialog', { name: /^Second Look/ });
const goBack = (page: Page) => warning(page).getByRole('button', { name: 'Go back and edit', exact: true });
const postAnyway = (page: Page) => warning(page).getByRole('button', { name: 'Post anyway', exact: true });
const texts = (sites: Sites) => sites.received.map(({ text }) => text);

const wordsIn = (box: Locator) => box.evaluate((node) => (node as HTMLTextAreaElement).value ?? node.textContent);

async function type(page: Page, surface: Surface, ...lines: readonly string[]): Promise<void> {
  await surface.box(page).click();
  for (const [n, line] of lines.entries()) {
    if (n > 0 && surface.newLine) await page.keyboard.press(surface.newLine);
    else if (n > 0) await page.keyboard.type(' ');
    await page.keyboard.type(line);
  }
}

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

/** Every way this surface offers to publish, by name. */
function ways(surface: Surface): { name: string; press(page: Page): Promise<void> }[] {
  const { key } = surface;
  return [
    { name: 'button', press: (page) => surface.button(page).click() },
    ...(key
      ? [
          {
            name: key,
            press: async (page: Page) => {
              await surface.box(page).focus();
              await page.keyboard.press(key);
            },
          },
        ]
      : []),
    ...(surface.buttonKeys ?? []).map((name) => ({
      name: `${name} on the button`,
      press: (page: Page) => surface.button(page).press(name),
    })),
  ];
}

/** What must hold on every surface of every site. */
export function tellStories(site: string, surfaces: readonly Surface[]): void {
  for (const surface of surfaces)
    test.describe(`${site}: ${surface.name}`, () => {
      test.beforeEach(({ page }) => surface.open(page));

      for (const { name, press } of ways(surface)) {
        test(`a clean post leaves once, byte for byte (${name})`, async ({ page, sites }) => {
          await type(page, surface, ...CLEAN);
          await press(page);
          await surface.finish?.(page);
          const text = CLEAN.join(surface.newLine ? '\n' : ' ');
          await expect.poll(() => texts(sites)).toEqual([surface.sent?.(text) ?? text]);
          await expect(warning(page)).toHaveCount(0);
        });

        test(`a faulty post is held; edited, it leaves (${name})`, async ({ page, sites }) => {
          await type(page, surface, FAULTY);
          await press(page);
          await expect(warning(page)).toBeVisible();
          await expect(goBack(page)).toBeFocused();
          await expect(warning(page)).toContainText('Jayden Okafor');
          await goBack(page).click();
          await expect(warning(page)).toHaveCount(0);
          await expect(surface.box(page)).toBeFocused();
          expect(texts(sites)).toEqual([]);
          await emptyBox(page, surface.box(page));
          await type(page, surface, 'Chips on the beach');
          await press(page);
          await surface.finish?.(page);
          await expect.poll(() => texts(sites)).toEqual(['Chips on the beach']);
        });

        test(`"Post anyway" sends it once, even double-clicked (${name})`, async ({ page, sites }) => {
          await type(page, surface, FAULTY);
          await press(page);
          await postAnyway(page).dblclick();
          await surface.finish?.(page);
          await expect.poll(() => texts(sites)).toEqual([FAULTY]);
          await expect(warning(page)).toHaveCount(0);
          // Nothing follows: a second post would have been sent by now.
          await page.evaluate(
            () => new Promise((resolve) => requestAnimationFrame(() => requestIdleCallback(resolve))),
          );
          expect(texts(sites)).toEqual([FAULTY]);
        });
      }

      test('ten presses while it is held leak nothing', async ({ page, sites }) => {
        await type(page, surface, FAULTY);
        const { press } = ways(surface).at(-1) as ReturnType<typeof ways>[number];
        await press(page);
        await expect(warning(page)).toBeVisible();
        for (let n = 0; n < 10; n++) await page.keyboard.press(surface.key ?? 'Enter');
        await expect.poll(() => wordsIn(surface.box(page))).toBe(FAULTY);
        expect(texts(sites)).toEqual([]);
      });

      test('Escape goes back, and the caret stands where it stood', async ({ page, sites }) => {
        await type(page, surface, FAULTY);
        await surface.button(page).click();
        await expect(warning(page)).toBeVisible();
        await page.keyboard.press('Escape');
        await expect(warning(page)).toHaveCount(0);
        await expect(surface.box(page)).toBeFocused();
        await page.keyboard.type('!');
        await expect.poll(() => wordsIn(surface.box(page))).toBe(`${FAULTY}!`);
        expect(texts(sites)).toEqual([]);
      });

      test.describe('when something of ours fails', () => {
        test.use({ unchecked: 1 });

        test('it is told and counted, and the post can be sent', async ({ page, sites }) => {
          await type(page, surface, 'Chips [detector fault]');
          await surface.button(page).click();
          await expect(warning(page)).toContainText(/not checked/i);
          expect(texts(sites)).toEqual([]);
          await postAnyway(page).click();
          await surface.finish?.(page);
          await expect.poll(() => texts(sites)).toEqual(['Chips [detector fault]']);
        });
      });

      if (surface.key) {
        test('the Enter of an input method is not a press', async ({ page, sites }) => {
          await surface.box(page).click();
          await compose(page, 'Jayden Okafor');
          await pressEnterInComposition(page);
          await expect(warning(page)).toHaveCount(0);
          expect(texts(sites)).toEqual([]);
        });
      }
    });
}
