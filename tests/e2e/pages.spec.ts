import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { type Bed, openBed } from './bed.ts';

const EXAMPLE = readFileSync(join(import.meta.dirname, '../../examples/fennimore-lane.policy.json'), 'utf8');

let bed: Bed | undefined;
test.afterEach(async () => {
  await bed?.close();
  bed = undefined;
});

async function open(name: 'popup' | 'options', colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
  // No site is visited: nothing listens on this port.
  bed = await openBed({ port: 9, colorScheme });
  const page = await bed.context.newPage();
  await page.goto(`chrome-extension://${bed.extensionId}/${name}.html`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  return page;
}

async function chooseFile(page: Page, name: string, text: string) {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /^Choose/ }).click();
  await (await chooser).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

const faults = async (page: Page) =>
  (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);

for (const colorScheme of ['light', 'dark'] as const)
  for (const name of ['popup', 'options'] as const)
    test(`${name} is without a fault that axe can see (${colorScheme})`, async () => {
      const page = await open(name, colorScheme);
      if (name === 'options') for (const rule of await page.locator('summary').all()) await rule.click();
      expect(await faults(page)).toEqual([]);
    });

test('a settings file is seen before it counts, put in force, and removed again', async () => {
  const page = await open('options');
  await expect(page.getByText('No school settings yet')).toBeVisible();

  await chooseFile(page, 'ours.json', EXAMPLE);
  const found = page.getByRole('region', { name: 'Found in ours.json' });
  await expect(found).toContainText('Fennimore Lane School');
  await expect(found).toContainText('Everything in it can be used.');
  await expect(page.getByText('No school settings yet')).toBeVisible();
  expect(await faults(page)).toEqual([]);

  await found.getByRole('button', { name: 'Use these settings' }).click();
  await expect(page.getByText('From a settings file loaded on this computer.')).toBeVisible();
  await expect(page.getByText('@fennimorelnsch on X')).toBeVisible();
  await page.reload();
  await expect(page.getByText('From a settings file loaded on this computer.')).toBeVisible();

  await page.getByRole('button', { name: 'Remove the file settings' }).click();
  await page.getByRole('button', { name: 'Yes, remove them' }).click();
  await expect(page.getByText('No school settings yet')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Remove the file settings' })).toHaveCount(0);
});

test('what cannot be used in a file is named, and the rest can be put in force', async () => {
  const page = await open('options');
  await chooseFile(
    page,
    'odd.json',
    '{"school":{"name":"Fennimore Lane School"},"students":[{"class":"4B"}],"x-ray":1}',
  );
  const found = page.getByRole('region', { name: 'Found in odd.json' });
  await expect(found).toContainText('2 settings could not be used');
  await expect(found).toContainText('students › number 1');
  await found.getByRole('button', { name: 'Cancel' }).click();
  await expect(found).toHaveCount(0);
});

test('a file that is no settings file changes nothing', async () => {
  const page = await open('options');
  for (const text of ['not json', '[1, 2]', '"text"']) {
    await chooseFile(page, 'notes.json', text);
    await expect(page.getByText('This file could not be read.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Use these settings' })).toHaveCount(0);
  }
});

test('the popup says which posts were not checked, and can forget them', async () => {
  const page = await open('popup');
  await expect(page.getByText('None so far.')).toBeVisible();
  await (await bed?.worker())?.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { set(items: object): Promise<void> } } };
    };
    await chrome.storage.local.set({ unchecked: { x: 2, facebook: 1 } });
  });
  await page.reload();
  await expect(page.getByText('3 posts went out unchecked: 2 on X and 1 on Facebook.')).toBeVisible();
  await page.getByRole('button', { name: 'Set the count back to 0' }).click();
  await expect(page.getByText('None so far.')).toBeVisible();
});

test('every rule is listed with its clause and opens by key', async () => {
  const page = await open('options');
  const rule = page.getByRole('listitem').filter({ has: page.getByText('About a student', { exact: true }) });
  await expect(rule).toContainText('Policy clauses 7.ii, 7.v');
  await rule.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(rule.getByRole('heading', { name: 'It speaks up about' })).toBeVisible();
});
