import { expect, test } from './fixtures.ts';

test('content scripts can not read what is stored, so neither can a page that has taken one over', async ({
  bed,
  page,
}) => {
  await page.goto('https://x.com/home');
  const cdp = await bed.context.newCDPSession(page);
  const contexts: number[] = [];
  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.name === 'Second Look') contexts.push(context.id);
  });
  await cdp.send('Runtime.enable');
  await expect.poll(() => contexts.length).toBe(1);
  const read = async () => {
    const { result } = await cdp.send('Runtime.evaluate', {
      contextId: contexts[0] ?? 0,
      awaitPromise: true,
      returnByValue: true,
      expression: 'chrome.storage.local.get(null).then(() => "read", (error) => error.message)',
    });
    return String(result.value);
  };
  await expect.poll(read).toContain('not allowed');
});
