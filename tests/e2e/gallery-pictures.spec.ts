import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { ensureChromium } from '../../scripts/browsers.ts';
import { ACCEPTED, shareOfDifference, takeSmallPictures } from '../gallery/small-pictures.ts';

test.use({ launchOptions: { executablePath: ensureChromium() } });

/** Of a picture's points. One word more or less is about as much. */
const TOLERATED = 0.003;

test('everything looks as it was accepted', async ({ browser }, info) => {
  test.setTimeout(180_000);
  const taken = await takeSmallPictures(browser);
  expect([...taken.keys()].sort(), 'node scripts/screenshots.ts --accept').toEqual(readdirSync(ACCEPTED).sort());
  const others: string[] = [];
  for (const [name, picture] of taken) {
    const share = await shareOfDifference(picture, readFileSync(join(ACCEPTED, name)));
    if (share <= TOLERATED) continue;
    others.push(`${name}: ${(share * 100).toFixed(1)} %`);
    await info.attach(name, { body: picture, contentType: 'image/png' });
  }
  expect(others, 'look at them, then: node scripts/screenshots.ts --accept').toEqual([]);
});

test('a change of colour, of a place or of a word would be noticed', async ({ browser }) => {
  const page = await browser.newPage({ viewport: { width: 440, height: 640 } });
  const draw = async (style: string, words = 'Go back and edit') => {
    await page.setContent(
      `<body style="margin:0;background:#fff"><p style="margin:40px 20px;font:16px sans-serif;${style}">${words}</p>`,
    );
    return page.screenshot();
  };
  const plain = await draw('');
  expect(await shareOfDifference(plain, await draw(''))).toBe(0);
  expect(await shareOfDifference(plain, await draw('background:#e1f0ed'))).toBeGreaterThan(TOLERATED);
  expect(await shareOfDifference(plain, await draw('margin-top:52px'))).toBeGreaterThan(TOLERATED);
  await page.close();
});
