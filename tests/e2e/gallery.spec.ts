import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from '@playwright/test';
import { ensureChromium } from '../../scripts/browsers.ts';
import { openGallery } from '../gallery/open-gallery.ts';

test.use({ launchOptions: { executablePath: ensureChromium() } });

/** axe itself, once for a page: `AxeBuilder` would bring it along for each of a hundred looks. */
const axeSource = readFileSync(
  createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js'),
  'utf8',
);

interface Axe {
  run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

/** What axe finds in the pieces, by name; those without a fault are left out. */
const faultsIn = async (only: string[] | null) => {
  const { axe } = window as unknown as { axe: Axe };
  const faults: Record<string, string[]> = {};
  for (const piece of window.pieces) {
    await window.show(piece, 'auto');
    const { violations } = await axe.run({
      resultTypes: ['violations'],
      preload: false,
      ...(only ? { runOnly: { type: 'rule', values: only } } : {}),
    });
    if (violations.length > 0)
      faults[piece] = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }
  return faults;
};

// What stands on a page is the same by day and by night; its colours are not.
for (const [colorScheme, rules] of [
  ['light', null],
  ['dark', ['color-contrast', 'link-in-text-block']],
] as const)
  test(`every piece is without a fault that axe can see (${colorScheme})`, async ({ browser }) => {
    test.setTimeout(180_000);
    const context = await browser.newContext({
      colorScheme,
      reducedMotion: 'reduce',
      viewport: { width: 480, height: 700 },
    });
    const page = await context.newPage();
    await openGallery(page);
    await page.addScriptTag({ content: axeSource });
    expect(await page.evaluate(() => window.pieces.length)).toBeGreaterThan(40);
    expect(await page.evaluate(faultsIn, rules && [...rules])).toEqual({});
    await context.close();
  });

/** Texts on the page that stand in no catalogue: all others are in pseudo-locale. What people or schools wrote is none of ours. */
const plainTexts = () => {
  const THEIRS =
    '[dir=auto], [translate=no], q, code, textarea, .sl-brand, .sl-bar h1, .sl-problems li, body > main > h1';
  // Mail addresses, a time zone, lengths of time and dates.
  const FORMATS = /\S+@\S+|Europe\/London|\d+ (?:h|min)\b|\b\w{3} \d+ \w{3}\b/g;
  const found: string[] = [];
  const visit = (node: Node) => {
    if (node instanceof Text) {
      const parent = node.parentElement;
      const words = node.data.replaceAll('Second Look', '').replace(FORMATS, '');
      if (/[A-Za-z]{2}/.test(words) && parent && !parent.closest(THEIRS)) found.push(node.data);
      return;
    }
    if (node instanceof Element) {
      for (const name of ['aria-label', 'placeholder', 'alt', 'title'])
        if (/[A-Za-z]{2}/.test(node.getAttribute(name) ?? '')) found.push(`${name}: ${node.getAttribute(name)}`);
      if (node.shadowRoot) visit(node.shadowRoot);
    }
    if (!(node instanceof HTMLStyleElement)) node.childNodes.forEach(visit);
  };
  visit(document.body);
  return found;
};

/** Elements whose content is wider than they are, on any page of 320 px. */
const tooWide = () => {
  const found: string[] = [];
  const visit = (root: Document | ShadowRoot) => {
    for (const element of root.querySelectorAll('body *, :host *, dialog, dialog *')) {
      if (element.shadowRoot) visit(element.shadowRoot);
      const style = getComputedStyle(element);
      if (
        element.clientWidth <= 1 ||
        style.display === 'inline' ||
        /^(?:SELECT|INPUT|svg|path)$/i.test(element.tagName)
      )
        continue;
      // A wide table may scroll in a frame of its own.
      if (element.matches('.sl-scroll-x, .sl-spoken, legend, .sl-underlines, .sl-underlines *')) continue;
      if (element.scrollWidth > element.clientWidth + 1) found.push(`${element.tagName}.${element.className}`);
    }
  };
  visit(document);
  if (document.documentElement.scrollWidth > innerWidth) found.push(`page: ${document.documentElement.scrollWidth}`);
  return found;
};

for (const direction of ['ltr', 'rtl'] as const)
  test(`no word is missing from the catalogue, and longer ones have room at 320 px (${direction})`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width: 320, height: 640 });
    await openGallery(page);
    await page.evaluate((dir) => {
      window.speakPseudo();
      document.documentElement.dir = dir;
    }, direction);
    for (const piece of await page.evaluate(() => window.pieces.filter((name) => name !== 'beside'))) {
      await page.evaluate((name) => window.show(name, 'auto'), piece);
      expect.soft(await page.evaluate(plainTexts), piece).toEqual([]);
      expect.soft(await page.evaluate(tooWide), piece).toEqual([]);
    }
  });

test.describe('the warning in a real dialog', () => {
  test.use({ viewport: { width: 440, height: 640 } });
  test.beforeEach(({ page }) => openGallery(page));

  test('is an alertdialog with a name, and starts on the safe button', async ({ page }) => {
    await page.evaluate(() => window.show('held-three', 'auto'));
    const dialog = page.getByRole('alertdialog', { name: /^Second Look: 3 things to check/ });
    await expect(dialog).toHaveAccessibleDescription(/not gone out yet.*personal account/);
    await expect(dialog.getByRole('button', { name: 'Go back and edit', exact: true })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(dialog.getByRole('button', { name: 'Post anyway', exact: true })).toBeFocused();
  });

  test('is heard as it is seen: its heading, what was found, why, and what can be done', async ({ page }) => {
    await page.evaluate(() => window.show('held-three', 'auto'));
    await expect(page.getByRole('alertdialog')).toMatchAriaSnapshot(`
      - 'alertdialog "Second Look: 3 things to check before you post"':
        - region "What was seen":
          - 'heading "Second Look: 3 things to check before you post" [level=2]'
          - paragraph: Your post has not gone out yet.
          - list:
            - listitem:
              - paragraph: /names a student/
              - blockquote:
                - mark: Jayden Okafor
              - paragraph: /Instead/
              - paragraph: /Policy clauses/
              - button "This is not about school"
              - button "This was wrong"
            - listitem
            - listitem
          - paragraph:
            - button "Report a concern"
        - button "Go back and edit"
        - button "Post anyway"
    `);
    await page.evaluate(() => window.show('check-held', 'auto'));
    await expect(page.getByRole('region', { name: 'What Second Look sees' })).toMatchAriaSnapshot(`
      - region "What Second Look sees":
        - group "From which account?":
          - radio /My own account 3 things to check/ [checked]
          - radio /The school's account/
        - status:
          - heading "3 things to check before you post" [level=3]
        - list:
          - listitem
          - listitem
          - listitem
    `);
    await page.evaluate(() => window.show('popup-guarded', 'auto'));
    await expect(page.getByRole('main')).toMatchAriaSnapshot(`
      - main:
        - heading "Second Look" [level=1]
        - heading "Second Look is with you on X." [level=2]
        - navigation "More":
          - button "Check a text"
          - button "Report a concern"
          - button "The policy"
          - button "All settings"
        - status: /None so far/
    `);
  });

  test('draws the picture with the place marked', async ({ page }) => {
    await page.evaluate(() => window.show('held-picture', 'auto'));
    const picture = page.getByRole('img', { name: 'Picture 1, with a mark at the top left' });
    await expect(picture).toBeVisible();
    // Outside the mark the picture is dimmed, inside it is as it was.
    const [outside, inside] = await picture.evaluate((canvas: HTMLCanvasElement) => {
      const pen = canvas.getContext('2d');
      const at = (x: number, y: number) => [
        ...(pen?.getImageData(x * canvas.width, y * canvas.height, 1, 1).data ?? []),
      ];
      return [at(0.97, 0.03), at(0.09, 0.14)];
    });
    expect(inside?.[0]).toBeGreaterThan((outside?.[0] ?? 255) + 50);
  });

  for (const { width, height } of [
    { width: 360, height: 640 },
    { width: 320, height: 480 },
    { width: 640, height: 512 },
    { width: 320, height: 256 },
  ])
    test(`has its buttons in sight and nothing cut off at ${width} × ${height}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      for (const name of [
        'held-many',
        'held-same-words',
        'justify',
        'long-words',
        'rtl',
        'checking-found',
        'blocked',
      ]) {
        await page.evaluate((shown) => window.show(shown, 'auto'), name);
        const dialog = page.getByRole('alertdialog');
        for (const button of await dialog.locator('.sl-buttons button').all())
          await expect(button, `${name}: ${await button.textContent()}`).toBeInViewport({ ratio: 1 });
        const wide = await dialog.evaluate((element) =>
          [element, ...element.querySelectorAll('*')]
            .filter(({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1)
            .map(({ className }) => className)
            .filter((name) => name !== 'sl-spoken'),
        );
        expect(wide, name).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
    });

  test('keeps still for those who ask for less motion', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.evaluate(() => window.show('checking-picture', 'auto'));
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    expect(
      await page
        .getByRole('alertdialog')
        .evaluate((dialog) => (dialog.getRootNode() as ShadowRoot).getAnimations().length),
    ).toBe(0);
  });
});
