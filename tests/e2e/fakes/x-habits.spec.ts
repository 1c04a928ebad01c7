// The habits of x.com that make it hard to guard; a fake without them would prove nothing.
import { OFFICIAL, PERSONAL } from '../../sites/networks.ts';
import { expect, bareTest as test } from '../fixtures.ts';
import { commitComposition, compose, dropFile, pasteImage, pressByScript, pressEnterInComposition } from '../hands.ts';
import { plainPicture } from '../picture.ts';
import { EDITOR } from './words.ts';

const PUBLISH = '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]';

test('wrappers share the test id’s beginning, only the innermost can be edited', async ({ page }) => {
  await page.goto('https://x.com/home');
  const alike = page.locator('[data-testid^="tweetTextarea_"]');
  expect(await alike.evaluateAll((nodes) => nodes.map((node) => node.getAttribute('contenteditable')))).toEqual([
    null,
    null,
    'true',
  ]);
  expect(await alike.first().evaluate((node) => node.localName)).toBe('label');
  await expect(page.locator(EDITOR)).toHaveAttribute('no-focustrapview-refocus', 'true');
});

test('emoji are pictures: innerText drops them, textContent and alt both know them', async ({ page }) => {
  await page.goto('https://x.com/home');
  const editor = page.locator(EDITOR);
  await editor.click();
  await page.keyboard.type('a 👩‍🏫 b');
  await expect(editor.locator('img')).toHaveAttribute('alt', '👩‍🏫');
  // biome-ignore lint/performance/useDomNodeTextContent: what innerText gives is the point
  expect(await editor.innerText()).toBe('a  b');
  expect(await editor.evaluate((node) => node.textContent)).toBe('a 👩‍🏫 b');
  await page.goto('https://x.com/home?emoji=background');
  await editor.click();
  await page.keyboard.type('a 👩‍🏫 b');
  // biome-ignore lint/performance/useDomNodeTextContent: what innerText gives is the point
  expect(await editor.innerText()).toBe('a 👩‍🏫 b');
  await expect(editor.locator('img')).toHaveCount(0);
});

test('a caret put beside an emoji by mouse or arrows is where it looks', async ({ page, sites }) => {
  await page.goto('https://x.com/home');
  const editor = page.locator(EDITOR);
  await editor.click();
  await page.keyboard.type('ab 🎉');
  const box = await editor.locator('img').boundingBox();
  await page.mouse.click((box?.x ?? 0) + 200, (box?.y ?? 0) + 5);
  await page.keyboard.type('c');
  for (let n = 0; n < 2; n++) await page.keyboard.press('ArrowLeft');
  await page.keyboard.type('d');
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => sites.received.map(({ text }) => text)).toEqual(['ab d🎉c']);
});

test('everything can be selected and replaced', async ({ page, sites }) => {
  await page.goto('https://x.com/home');
  await page.locator(EDITOR).click();
  await page.keyboard.type('Something 🎉 quite different');
  await page.locator(EDITOR).click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.press('Delete');
  await page.keyboard.type('This');
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => sites.received.map(({ text }) => text)).toEqual(['This']);
});

test('the tool bar has two children, two dead arrows, and the publish button last', async ({ page }) => {
  await page.goto('https://x.com/compose/post');
  const bar = page.getByRole('dialog').getByTestId('toolBar');
  expect(await bar.evaluate((node) => node.children.length)).toBe(2);
  for (const label of ['Previous', 'Next']) {
    await expect(bar.getByRole('button', { name: label, exact: true })).toHaveAttribute('aria-disabled', 'true');
  }
  await page.getByRole('dialog').locator(EDITOR).click();
  await page.keyboard.type('x');
  expect(
    await bar.evaluate((node) => [...(node.children[1]?.querySelectorAll('button') ?? [])].at(-1)?.dataset['testid']),
  ).toBe('tweetButton');
  await expect(bar.locator('input[type="file"]')).toHaveCount(1);
});

test('the timeline’s own composer stays behind the dialog, with the same test ids', async ({ page, sites }) => {
  await page.goto('https://x.com/home');
  await page.locator(EDITOR).click();
  await page.keyboard.type('left behind');
  await page.getByTestId('SideNav_NewTweet_Button').click();
  await expect(page.locator('[data-testid="tweetTextarea_0"][contenteditable="true"]')).toHaveCount(2);
  await page.getByRole('dialog').locator(EDITOR).click();
  await page.keyboard.type('in front');
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => sites.received.map(({ text }) => text)).toEqual(['in front']);
  await expect(page.locator(EDITOR)).toHaveText('left behind');
});

test('the publish button is a new node once there are words; with `flip` its test id changes', async ({ page }) => {
  await page.goto('https://x.com/home?flip=1');
  const before = await page.getByTestId('tweetButtonInline').elementHandle();
  await expect(page.getByTestId('tweetButtonInline')).toBeDisabled();
  await page.locator(EDITOR).click();
  await page.keyboard.type('x');
  await expect(page.getByTestId('tweetButton')).toBeEnabled();
  expect(await before?.evaluate((node) => node.isConnected)).toBe(false);
  await page.keyboard.press('Backspace');
  await expect(page.getByTestId('tweetButtonInline')).toBeDisabled();
});

test('words are committed on blur: a press by script without one loses them', async ({ page, sites }) => {
  await page.goto('https://x.com/home');
  const editor = page.locator(EDITOR);
  const button = page.locator(PUBLISH).first();
  await editor.click();
  await page.keyboard.type('first words');
  await pressByScript(button);
  await editor.blur();
  const committed = () => (window as unknown as { __fake: { committed: string } }).__fake.committed;
  await expect.poll(() => page.evaluate(committed)).toBe('first words');
  await editor.focus();
  await page.keyboard.press('End');
  await page.keyboard.type(' and more');
  await pressByScript(button);
  await expect.poll(() => sites.received.map(({ text }) => text)).toEqual(['first words']);
});

test('Enter is a new line; an input method’s Enter is nothing', async ({ page, sites }) => {
  await page.goto('https://x.com/home');
  const editor = page.locator(EDITOR);
  await editor.click();
  await page.keyboard.type('one');
  await page.keyboard.press('Enter');
  await compose(page, 'にほん');
  await pressEnterInComposition(page);
  await commitComposition(page, '日本');
  await expect(editor).toHaveText('one日本');
  expect(sites.received).toEqual([]);
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => sites.received.map(({ text }) => text)).toEqual(['one\n日本']);
});

test('an open typeahead takes Enter, Ctrl+Enter and Escape', async ({ page, sites }) => {
  await page.goto('https://x.com/compose/post');
  const dialog = page.getByRole('dialog');
  await dialog.locator(EDITOR).click();
  await page.keyboard.type('with @exa');
  const list = page.getByRole('listbox');
  await expect(list).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(dialog.locator(EDITOR)).toHaveText('with @example_museum ');
  await page.keyboard.type('@exa');
  await expect(list).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(list).toHaveCount(0);
  await expect(page.getByRole('alertdialog')).toHaveCount(0);
  expect(sites.received).toEqual([]);
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => sites.received.map(({ text }) => text)).toEqual(['with @example_museum @exa']);
});

test('Escape with words asks whether to keep them; neither answer publishes', async ({ page, sites }) => {
  for (const answer of ['confirmationSheetCancel', 'confirmationSheetConfirm']) {
    await page.goto('https://x.com/home');
    await page.getByTestId('SideNav_NewTweet_Button').click();
    await page.getByRole('dialog').locator(EDITOR).click();
    await page.keyboard.type('half a thought');
    await page.keyboard.press('Escape');
    await page.getByTestId(answer).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page).toHaveURL('https://x.com/home');
  }
  expect(sites.received).toEqual([]);
});

test('the dialog takes the focus back from anything outside it', async ({ page }) => {
  await page.goto('https://x.com/compose/post');
  const editor = page.getByRole('dialog').locator(EDITOR);
  await editor.click();
  await page.evaluate(() => {
    const outside = document.createElement('button');
    document.documentElement.append(outside);
    outside.focus();
  });
  await expect(editor).toBeFocused();
  await editor.blur();
  await expect(page.getByRole('dialog')).toBeFocused();
});

test('pictures by file, paste and drop are uploaded before anything is posted', async ({ page, sites }) => {
  await page.goto('https://x.com/compose/post');
  const dialog = page.getByRole('dialog');
  await dialog.locator(EDITOR).click();
  await dialog.getByTestId('fileInput').setInputFiles(await plainPicture('#802020'));
  const previews = dialog.locator('[data-testid="attachments"] [role="group"] img[src^="blob:"]');
  await expect(previews).toHaveCount(1);
  await pasteImage(page, await plainPicture('#208020'));
  await expect(previews).toHaveCount(2);
  await dropFile(page, dialog.locator(EDITOR), await plainPicture('#202080'));
  await expect(previews).toHaveCount(3);
  await expect
    .poll(() => sites.uploads.map(({ site, type }) => [site, type]))
    .toEqual(Array(3).fill(['x', 'image/png']));
  expect(sites.received).toEqual([]);
  await dialog.getByRole('button', { name: 'Remove media' }).first().click();
  await expect(previews).toHaveCount(2);
  await dialog.locator(PUBLISH).click();
  await expect
    .poll(() => sites.received)
    .toMatchObject([{ text: '', media: sites.uploads.slice(1).map(({ id }) => id) }]);
});

test('a refusal keeps the words and shows no link', async ({ page, sites }) => {
  await page.goto('https://x.com/home');
  sites.failNext();
  await page.locator(EDITOR).click();
  await page.keyboard.type('still here');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByTestId('toast')).toBeVisible();
  await expect(page.getByTestId('toast').locator('a')).toHaveCount(0);
  await expect(page.locator(EDITOR)).toHaveText('still here');
  expect(sites.received).toEqual([]);
  expect(sites.refused).toMatchObject([{ text: 'still here' }]);
});

test('a slow network shows progress; the editor afterwards is the same node, empty and usable', async ({
  page,
  sites,
}) => {
  await page.goto('https://x.com/home');
  sites.setLatency(300);
  const editor = page.locator(EDITOR);
  const before = await editor.elementHandle();
  await editor.click();
  await page.keyboard.type('slow');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByTestId('progressBar-bar')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(editor).toHaveText('');
  expect(await editor.evaluate((node, other) => node === other, before)).toBe(true);
  await page.keyboard.type('again');
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => sites.received.map(({ text }) => text)).toEqual(['slow', 'again']);
});

test('another language changes every label and no test id', async ({ page, sites }) => {
  await page.goto('https://x.com/compose/post?lang=ar');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  const dialog = page.getByRole('dialog');
  await expect(dialog.locator(EDITOR)).toHaveAttribute('aria-label', 'نص المنشور');
  await dialog.locator(EDITOR).click();
  await page.keyboard.type('hello');
  await expect(dialog.getByTestId('tweetButton')).toHaveText('نشر');
  await dialog.getByTestId('tweetButton').click();
  await expect.poll(() => sites.received.map(({ text }) => text)).toEqual(['hello']);
});

test('after a switch of account the cookie is new and the page old for a while', async ({ page, sites }) => {
  sites.signIn('x', OFFICIAL.x);
  sites.signIn('x', PERSONAL.x);
  await page.goto('https://x.com/home?switchlag=1500');
  const profile = page.getByTestId('AppTabBar_Profile_Link');
  await page.getByTestId('SideNav_AccountSwitcher_Button').click();
  await page.getByTestId('UserCell').filter({ hasText: 'FennimoreLnSch' }).click();
  await page.waitForFunction((id) => document.cookie.includes(`twid=u%3D${id}`), OFFICIAL.x.id);
  await expect(profile).toHaveAttribute('href', '/robin_example');
  await page.locator(EDITOR).click();
  await page.keyboard.type('who am I');
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => sites.received).toMatchObject([{ account: OFFICIAL.x.id }]);
  await expect(profile).toHaveAttribute('href', '/FennimoreLnSch');
  await expect(page.locator('.composer [data-testid^="UserAvatar-Container-"]')).toHaveAttribute(
    'data-testid',
    'UserAvatar-Container-FennimoreLnSch',
  );
});

test('a narrow window has no link to one’s own profile', async ({ page }) => {
  await page.setViewportSize({ width: 400, height: 800 });
  await page.goto('https://x.com/home');
  await expect(page.getByTestId('FloatingActionButtons_Tweet_Button')).toBeVisible();
  await expect(page.getByTestId('AppTabBar_Profile_Link')).toHaveCount(0);
  await page.setViewportSize({ width: 1000, height: 800 });
  await expect(page.getByTestId('SideNav_AccountSwitcher_Button')).toHaveText('');
});
