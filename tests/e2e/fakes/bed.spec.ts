// What every fake site shares, and the tools tests reach into pages with.
import { clickInClosedRoot, findInClosedRoot } from '../closed-root.ts';
import { expect, bareTest as test } from '../fixtures.ts';
import { editorMarkup, typeText } from '../hands.ts';
import { EDITOR } from './words.ts';

for (const [site, address] of Object.entries({
  x: 'https://x.com/home',
  facebook: 'https://www.facebook.com/',
  instagram: 'https://www.instagram.com/',
})) {
  test(`${site} forbids inline scripts, foreign hosts and fetches nothing but its own files`, async ({ page }) => {
    const hosts = new Set<string>();
    page.on('request', (request) => hosts.add(new URL(request.url()).host));
    await page.goto(address);
    await expect(page.getByRole('main')).toBeVisible();
    expect([...hosts].filter((host) => host !== '')).toEqual([new URL(address).host]);
    const ran = await page.evaluate(() => {
      const script = document.createElement('script');
      try {
        script.textContent = 'window.ran = true';
      } catch {
        return 'refused'; // trusted types
      }
      document.head.append(script);
      return 'ran' in window ? 'ran' : 'blocked';
    });
    expect(ran).toBe(site === 'x' ? 'blocked' : 'refused');
    await expect(page.evaluate(() => fetch('https://example.com/').then(() => 'fetched'))).rejects.toThrow();
  });
}

test('what lies in a closed root can be found and clicked', async ({ page }) => {
  await page.goto('https://x.com/home');
  await page.evaluate(() => {
    const host = document.createElement('test-panel');
    const button = document.createElement('button');
    button.textContent = 'Post anyway';
    button.addEventListener('click', (event) => host.setAttribute('trusted', String(event.isTrusted)));
    host.attachShadow({ mode: 'closed' }).append(button);
    document.body.prepend(host);
  });
  expect(await findInClosedRoot(page, 'button', 'Go back and edit')).toBeUndefined();
  expect(await findInClosedRoot(page, 'button', /^Post any/)).toMatchObject({ name: 'Post anyway', disabled: false });
  await clickInClosedRoot(page, 'button', 'Post anyway');
  await expect(page.locator('test-panel')).toHaveAttribute('trusted', 'true');
});

test('an editor’s markup is the same for the same typing', async ({ page }) => {
  const markups: string[] = [];
  for (let n = 0; n < 2; n++) {
    await page.goto('https://x.com/home');
    await page.locator(EDITOR).click();
    await typeText(page, 'one 🎉\ntwo @example_choir ');
    markups.push(await editorMarkup(page.locator(EDITOR)));
  }
  expect(markups[0]).toBe(markups[1]);
  expect(markups[0]).toContain('alt="🎉"');
});
