import { openBed } from './bed.ts';
import { expect, test } from './guarded.ts';
import { warning } from './warning-on-page.ts';

test('someone who installs it by hand is welcomed', async () => {
  // The build for tests opens no tab by itself.
  const bed = await openBed({ port: 9, build: 'chrome-mv3' });
  try {
    const isWelcome = () => bed.context.pages().find((page) => page.url().endsWith('/welcome.html'));
    await expect.poll(isWelcome).toBeTruthy();
    const heading = isWelcome()?.getByRole('heading', { level: 1 });
    await expect.poll(() => heading?.textContent()).toBe('Hello, this is Second Look');
  } finally {
    await bed.close();
  }
});

test('a child of one’s own is not asked about; another child is', async ({ bed, page, sites }) => {
  const welcome = await bed.context.newPage();
  await welcome.goto(`chrome-extension://${bed.extensionId}/welcome.html`);
  await welcome.getByRole('checkbox', { name: 'I have a child at this school' }).check();
  await welcome.getByRole('textbox', { name: /How do you write/ }).fill('Jayden Okafor');
  await welcome.getByRole('button', { name: 'Do not ask about my child' }).click();
  await expect(welcome.getByText('Second Look will not ask about these names.')).toBeVisible();
  await welcome.close();

  await page.goto('https://x.com/home');
  const write = async (text: string) => {
    await page.locator('[data-testid^="tweetTextarea_"][contenteditable="true"]').first().click();
    await page.keyboard.type(text);
    await page.locator('[data-testid^="tweetButton"]').first().click();
  };
  await write('Jayden Okafor made us all laugh at breakfast');
  await expect.poll(() => sites.received.length).toBe(1);
  await write('Tyrone Campbell made us all laugh');
  await expect(warning(page)).toBeVisible();
});
