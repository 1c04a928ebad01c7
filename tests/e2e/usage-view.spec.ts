import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { UsageExport } from '../../lib/model/usage.ts';
import { expect, test } from './fixtures.ts';
import { tabTo } from './tab-to.ts';

const ALWAYS = {
  timeZone: 'Europe/London',
  days: [{ day: 'Monday to Sunday', from: '00:00', to: '24:00' }],
  bankHolidays: 'none',
};
test.use({ policy: { workingHours: ALWAYS, usage: { weeklyOfficialMinutes: 120 } } });

interface Local {
  readonly chrome: { readonly storage: { readonly local: { set(items: object): Promise<void> } } };
}

interface Stored {
  readonly chrome: {
    readonly storage: { readonly local: { get(key: string): Promise<{ readonly localPolicy?: object }> } };
  };
}

/** Fills the log as if the last weeks had been recorded. Needs the page to have opened the log once. */
const fill = (page: Page) =>
  page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('usage');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const writing = db.transaction(['intervals', 'outcomes'], 'readwrite');
    const today = new Date().setHours(0, 0, 0, 0);
    for (let day = 0; day < 21; day += 1)
      for (let hour = 1; hour < 6; hour += 1) {
        const start = today - day * 86_400_000 + hour * 3_600_000;
        if (start > Date.now()) continue;
        const account = hour % 3 === 0 ? 'official' : 'personal';
        const site = ['x', 'facebook', 'instagram'][(day + hour) % 3];
        const end = start + ((day * 7 + hour * 3) % 11) * 60_000 + 60_000;
        writing.objectStore('intervals').put({ start, end, site, account, onBreak: false, declaredOfficial: false });
      }
    for (const [index, decision] of ['edited', 'edited', 'posted'].entries())
      writing
        .objectStore('outcomes')
        .add({ time: today - 86_400_000 + index * 1000, site: 'x', rule: 'disrepute', decision });
    await new Promise((resolve) => {
      writing.oncomplete = resolve;
    });
    db.close();
  });

async function openTime(page: Page, id: string | undefined): Promise<void> {
  await page.goto(`chrome-extension://${id}/options.html#time`);
  await expect(page.getByRole('heading', { name: 'Your time', level: 2 })).toBeVisible();
  await expect(page.getByText('What is recorded, and why')).toBeVisible();
}

test('off at first; the person may switch it on, look at it, delete it and switch it off, by keyboard alone', async ({
  bed,
  page,
}) => {
  await openTime(page, bed.extensionId);
  await expect(page.getByText('Nothing is being recorded.')).toBeVisible();
  await fill(page);
  await page.reload();
  await tabTo(page, page.getByRole('button', { name: 'Start recording my time' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('is being recorded, on this computer only')).toBeVisible();

  await tabTo(page, page.getByRole('radio', { checked: true }));
  await expect(async () => {
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('radio', { name: 'This term' })).toBeChecked({ timeout: 50 });
  }).toPass();
  await tabTo(page, page.getByText('Show the numbers as a table').first());
  await page.keyboard.press('Enter');
  await expect(page.getByRole('table', { name: 'Day by day' })).toBeVisible();

  await tabTo(page, page.getByRole('button', { name: 'Delete it all' }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: 'Yes, delete it' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('It is deleted.')).toBeVisible();
  await expect(page.getByText('Nothing was recorded in this time.')).toBeVisible();

  await tabTo(page, page.getByRole('button', { name: 'Stop recording' }));
  await page.keyboard.press('Space');
  await expect(page.getByText('Nothing is being recorded.')).toBeVisible();
});

for (const scheme of ['light', 'dark'] as const)
  test(`the view has a table behind each chart, and no fault that axe knows (${scheme})`, async ({ bed, page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await openTime(page, bed.extensionId);
    await fill(page);
    await page.reload();
    await page.getByRole('radio', { name: 'This term' }).check();
    await expect(page.locator('.sl-chart rect')).not.toHaveCount(0);
    await page.getByText('Show the numbers as a table').click();
    await expect(page.getByRole('table', { name: 'Day by day' }).getByRole('row')).not.toHaveCount(1);
    await expect(page.getByText('3 posts were held: 2 went back to be changed, 1 was posted as it was.')).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

test('what is exported is what was recorded, and what is deleted is gone', async ({ bed, page }) => {
  await openTime(page, bed.extensionId);
  await fill(page);
  await page.reload();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export JSON' }).click();
  const exported = JSON.parse(readFileSync(await (await download).path(), 'utf8')) as UsageExport;
  expect(exported).toMatchObject({ schema: 1, timeZone: 'Europe/London', unchecked: [] });
  expect(exported.intervals.length).toBeGreaterThan(90);
  expect(exported.outcomes).toHaveLength(3);
  const csv = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export CSV' }).click();
  const rows = readFileSync(await (await csv).path(), 'utf8')
    .trimEnd()
    .split('\r\n');
  expect(rows).toHaveLength(1 + exported.intervals.length + 3);

  await page.getByRole('button', { name: 'Delete it all' }).click();
  await page.getByRole('button', { name: 'Yes, delete it' }).click();
  await expect(page.getByText('It is deleted.')).toBeVisible();
  await page.getByRole('radio', { name: 'This term' }).check();
  await expect(page.getByText('Nothing was recorded in this time.')).toBeVisible();
});

test('a personal visit in working time brings a quiet note, which takes no focus and takes the word for it', async ({
  bed,
  page,
}) => {
  const options = await bed.context.newPage();
  await openTime(options, bed.extensionId);
  await options.evaluate(() => (globalThis as unknown as Local).chrome.storage.local.set({ usageOn: true }));
  await options.close();
  await page.goto('https://x.com/home');
  const box = page.locator('[contenteditable="true"]').first();
  await box.click();
  const note = page.locator('second-look-time');
  await expect(note.getByText('Second Look now records your working time')).toBeVisible();
  await note.getByRole('button', { name: 'Close' }).click();
  await page.goto('https://x.com/home');
  await box.click();
  await expect(note.getByText('It is working time.')).toBeVisible();
  await expect(box).toBeFocused();
  await page.keyboard.type('Good morning');
  await expect(box).toContainText('Good morning');
  await note.getByRole('button', { name: "It's for school" }).click();
  await expect(note).toHaveCount(0);
});

test('term dates come from a calendar file, are seen first, and then count', async ({ bed, page }) => {
  await openTime(page, bed.extensionId);
  const calendar = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'BEGIN:VEVENT',
    'UID:1@example',
    'SUMMARY:Autumn Term',
    'DTSTART;VALUE=DATE:20200901',
    'DTEND;VALUE=DATE:20201219',
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n');
  const file = (content: string) => ({ name: 'school.ics', mimeType: 'text/calendar', buffer: Buffer.from(content) });
  const input = page.locator('input[accept*=".ics"]');
  await input.setInputFiles(file('BEGIN:VCALENDAR\r\nEND:VCALENDAR'));
  await expect(page.getByText('No term dates were found in that file.')).toBeVisible();
  await input.setInputFiles(file(calendar));
  await expect(page.getByRole('region', { name: 'Found in this calendar' })).toContainText(
    '1 September 2020 to 18 December 2020',
  );
  await page.getByRole('button', { name: 'Use these dates' }).click();
  await expect(page.getByText('These dates count from now on.')).toBeVisible();
  await page.reload();
  await expect(page.getByText('1 September 2020 to 18 December 2020')).toBeVisible();
  // Hours and holidays that were set before are kept.
  await expect
    .poll(() =>
      page.evaluate(
        async () => (await (globalThis as unknown as Stored).chrome.storage.local.get('localPolicy')).localPolicy,
      ),
    )
    .toMatchObject({ workingHours: { bankHolidays: 'none', terms: [{ from: '2020-09-01', to: '2020-12-18' }] } });
});
