import { expect, test } from '@playwright/test';
import { openBed } from './bed.ts';

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
