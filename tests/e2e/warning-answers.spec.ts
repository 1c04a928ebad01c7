import type { Page } from '@playwright/test';
import { EXAMPLE_POLICY } from './guarded.ts';
import { expect, test } from './one-browser.ts';
import { emptyBox, warning } from './warning-on-page.ts';

const FAULTY = 'Jayden Okafor made us all laugh today';
const box = (page: Page) => page.locator('[data-testid^="tweetTextarea_"][contenteditable="true"]').first();
const post = (page: Page) => page.locator('[data-testid^="tweetButton"]').first().click();
const write = async (page: Page, text: string) => {
  await box(page).click();
  await page.keyboard.type(text);
};
const press = (page: Page, name: string) => warning(page).getByRole('button', { name, exact: true }).click();

test.beforeEach(({ page }) => page.goto('https://x.com/home').then(() => {}));

test('not about school, just this time: it waits for the person, and asks again the next time', async ({
  page,
  sites,
}) => {
  await write(page, FAULTY);
  await post(page);
  await press(page, 'This is not about school');
  await press(page, 'Just this time');
  await expect(warning(page)).toHaveAccessibleName('Second Look: Nothing else to check');
  expect(sites.received).toEqual([]);
  await press(page, 'Go back and edit');
  await post(page);
  await expect.poll(() => sites.received.map(({ text }) => text)).toEqual([FAULTY]);
  await expect(warning(page)).toHaveCount(0);

  await write(page, FAULTY);
  await post(page);
  await expect(warning(page)).toHaveAccessibleName(/1 thing to check/);
});

test('not about school, for good: known by a code alone, counted by rule, and taken back in the settings', async ({
  bed,
  page,
  sites,
}) => {
  await write(page, FAULTY);
  await post(page);
  await press(page, 'This is not about school');
  await warning(page).getByRole('textbox').fill('my nephew');
  await press(page, 'Do not ask again');
  await press(page, 'Post anyway');
  await expect.poll(() => sites.received.length).toBe(1);
  const kept = await (await bed.worker()).evaluate(async () => {
    const { storage } = (globalThis as unknown as Kept).chrome;
    const { dismissals } = (await storage.local.get('dismissals')) as { dismissals: { counts: object } };
    return { counts: dismissals.counts, all: JSON.stringify(dismissals) };
  });
  expect(kept.counts).toEqual({ 'student-reference': 1 });
  expect(kept.all).toContain('my nephew');
  expect(kept.all).not.toMatch(/jayden|okafor/i);

  // In any page, at once.
  await page.reload();
  await write(page, `${FAULTY} again`);
  await post(page);
  await expect.poll(() => sites.received.length).toBe(2);

  const options = await bed.context.newPage();
  await options.goto(`chrome-extension://${bed.extensionId}/options.html#own`);
  await expect(options.getByRole('cell', { name: '1' })).toBeVisible();
  await options.getByRole('button', { name: 'Ask again about my nephew' }).click();
  await expect(options.getByText('Nothing so far.')).toBeVisible();
  await options.close();
  await write(page, FAULTY);
  await post(page);
  await expect(warning(page)).toHaveAccessibleName(/1 thing to check/);
});

interface Kept {
  readonly chrome: { readonly storage: { readonly local: { get(key: string): Promise<object> } } };
}

test.describe('where the settings lock it', () => {
  test.use({ policy: { ...EXAMPLE_POLICY, people: { dismiss: false } } });

  test('nothing can be dismissed', async ({ page }) => {
    await write(page, FAULTY);
    await post(page);
    await expect(warning(page).getByRole('button', { name: 'This was wrong' })).toBeVisible();
    await expect(warning(page).getByRole('button', { name: 'This is not about school' })).toHaveCount(0);
  });
});

test('a note that it was wrong goes to the clipboard; a concern opens its page, and the draft stays', async ({
  bed,
  page,
  sites,
}) => {
  await write(page, FAULTY);
  await post(page);
  await press(page, 'This was wrong');
  await warning(page).getByRole('textbox').fill('That is the mayor');
  await press(page, 'Copy the note');
  await expect(warning(page)).toContainText('Copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /Rule: student-reference \(policy clauses 7\.ii.*\nIn my words: That is the mayor$/s,
  );
  const opened = bed.context.waitForEvent('page');
  await press(page, 'Report a concern');
  await expect((await opened).getByRole('heading', { level: 1, name: 'Report a concern' })).toBeVisible();
  await (await opened).close();
  await expect(warning(page)).toBeVisible();
  expect(sites.received).toEqual([]);
});

test('a second warning says what has changed', async ({ page }) => {
  await write(page, `${FAULTY} at Fennimore Lane School`);
  await post(page);
  await expect(warning(page)).toHaveAccessibleName(/2 things/);
  await expect(warning(page)).not.toContainText('Since last time');
  await press(page, 'Go back and edit');
  await emptyBox(page, box(page));
  await write(page, FAULTY);
  await post(page);
  await expect(warning(page)).toHaveAccessibleDescription(/Since last time: 1 thing is settled\./);
});

test('two keys are enough, and none of them has far to go', async ({ page, sites }) => {
  await write(page, FAULTY);
  await post(page);
  await expect(warning(page).getByRole('button', { name: 'Go back and edit' })).toBeFocused();
  // A key that was on its way when the warning opened answers nothing.
  await expect(async () => {
    if ((await warning(page).count()) > 0) await page.keyboard.press('Enter');
    await expect(warning(page)).toHaveCount(0, { timeout: 200 });
  }).toPass();
  await expect(box(page)).toBeFocused();
  await post(page);
  await expect(warning(page).getByRole('button', { name: 'Go back and edit' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(async () => {
    await page.keyboard.press('Enter');
    expect(sites.received.map(({ text }) => text)).toEqual([FAULTY]);
  }).toPass();
  expect(sites.received).toHaveLength(1);
});
