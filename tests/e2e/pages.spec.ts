import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { hashRoster } from '../../lib/detectors/text/roster/hashed-roster.ts';
import { hideNames } from '../../lib/pack/hide-names.ts';
import { personalSettings } from '../../lib/pack/personal-file.ts';
import { parsePolicy } from '../../lib/policy/parse-policy.ts';
import { type Bed, openBed } from './bed.ts';

const EXAMPLE = readFileSync(join(import.meta.dirname, '../../examples/fennimore-lane.policy.json'), 'utf8');

let bed: Bed | undefined;
test.afterEach(async () => {
  await bed?.close();
  bed = undefined;
});

type Name = 'popup' | 'options' | 'check' | 'report' | 'welcome';

async function open(name: Name, colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
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
  test(`no page has a fault that axe can see (${colorScheme})`, async () => {
    // Every rule of the settings is opened and looked at.
    test.setTimeout(120_000);
    const page = await open('options', colorScheme);
    for (const part of ['Rules', 'Networks', 'Not about school', 'Your time', 'About']) {
      await page.getByRole('link', { name: part, exact: true }).click();
      await expect(page.getByRole('heading', { level: 2, name: part })).toBeVisible();
      for (const rule of await page.locator('summary').all()) await rule.click();
      expect(await faults(page), part).toEqual([]);
    }
    for (const name of ['popup', 'options', 'check', 'report', 'welcome'] as const) {
      await page.goto(new URL(`/${name}.html`, page.url()).href);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await faults(page), name).toEqual([]);
    }
  });

test('a settings file is seen before it counts, put in force, and removed again', async () => {
  const page = await open('options');
  await expect(page.getByText('No school settings yet')).toBeVisible();

  await chooseFile(page, 'ours.secondlook', EXAMPLE);
  const found = page.getByRole('region', { name: 'Found in ours.secondlook' });
  await expect(found).toContainText('Fennimore Lane School');
  await expect(found).toContainText('Everything in it can be used.');
  await expect(page.getByText('No school settings yet')).toBeVisible();
  expect(await faults(page)).toEqual([]);

  await found.getByRole('button', { name: 'Use these settings' }).click();
  await expect(page.getByText('From a settings file loaded on this computer.')).toBeVisible();
  await expect(page.getByText('@fennimorelnsch on X')).toBeVisible();
  await expect(page.getByRole('row', { name: 'classes 11 entries Your file Yes' })).toBeVisible();
  await expect(page.getByRole('row', { name: 'working hours' })).toContainText('Your file');
  await page.reload();
  await expect(page.getByText('From a settings file loaded on this computer.')).toBeVisible();

  await page.getByRole('button', { name: 'Remove the file settings' }).click();
  await expect(page.getByText('No school settings yet')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Remove the file settings' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Put them back' }).click();
  await expect(page.getByText('From a settings file loaded on this computer.')).toBeVisible();
  await page.getByRole('button', { name: 'Remove the file settings' }).click();
  await page.reload();
  await expect(page.getByText('No school settings yet')).toBeVisible();
});

test('the file IT gives for a personal device is opened on the welcome page, and removed whole in one click', async () => {
  const page = await open('welcome');
  const settings = JSON.parse(EXAMPLE);
  const stored = async () =>
    (await bed?.worker())?.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { get(): Promise<Record<string, unknown>> } } };
      };
      return JSON.stringify(await chrome.storage.local.get());
    });
  const personal = personalSettings(hideNames(settings, hashRoster(parsePolicy(settings).policy, new Uint8Array(16))));
  await chooseFile(page, 'school.secondlook', JSON.stringify(personal));
  const found = page.getByRole('region', { name: 'Found in school.secondlook' });
  await expect(found).toContainText('60 students, 25 members of staff');
  expect(await faults(page)).toEqual([]);
  await found.getByRole('button', { name: 'Use these settings' }).click();
  await expect(page.getByText('For Fennimore Lane School.')).toBeVisible();
  expect(await stored()).toContain('Fennimore Lane');

  await page.getByRole('button', { name: 'Remove the file settings' }).click();
  await expect(page.getByText('For Fennimore Lane School.')).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('button', { name: 'Choose a file…' })).toBeVisible();
  await expect.poll(stored).not.toContain('Fennimore Lane');
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
  await page.getByRole('link', { name: 'Rules' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#rules$/);
  const rule = page.getByRole('listitem').filter({ has: page.getByText('About a student', { exact: true }) });
  await expect(rule).toContainText('Policy clauses 7.ii, 7.v');
  await rule.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(rule.getByRole('heading', { name: 'It speaks up about' })).toBeVisible();
});

test('a link opens a part of the settings page, and back goes back', async () => {
  const page = await open('options');
  await page.goto(`${page.url()}#networks`);
  await expect(page.getByRole('checkbox', { name: 'Check my posts on X' })).toBeVisible();
  await page.getByRole('link', { name: 'About', exact: true }).click();
  await expect(page.getByText('Free software')).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 2, name: 'Networks' })).toBeVisible();
});

test('the licences of others travel with the build', async () => {
  const page = await open('options');
  await page.getByRole('link', { name: 'About', exact: true }).click();
  await page.getByRole('link', { name: 'Work of others in it, and their licences' }).click();
  await expect(page.getByText('Permission is hereby granted').first()).toBeVisible();
});

test('the policy is noted as read, with the day, and asked about again for a new version', async () => {
  const page = await open('welcome');
  await expect(page.getByText('This is version 1 of the policy.')).toBeVisible();
  await page.getByRole('button', { name: 'I have read this version' }).click();
  await expect(page.getByText(/^You said on .* that you have read this version\.$/)).toBeVisible();
  await page.reload();
  await expect(page.getByText(/^You said on/)).toBeVisible();
  await bed?.setPolicy({ ...(JSON.parse(EXAMPLE) as object), version: '2', reviewDate: '2024-01-31' });
  await page.reload();
  await expect(page.getByText('You read version 1 before. There is a new one now.')).toBeVisible();
  await expect(page.getByText('Its review was due on 31 January 2024.')).toBeVisible();
  await expect(page.getByText('For Fennimore Lane School.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'I have read this version' })).toBeVisible();
});

test('a sample post can be tried from the welcome page', async () => {
  const page = await open('welcome');
  const opened = page.context().waitForEvent('page');
  await page.getByRole('button', { name: 'Try a sample post' }).click();
  const check = await opened;
  await expect(check.getByRole('textbox', { name: 'Your text' })).toHaveValue(/Year 4 class/);
  await expect(check.getByRole('region', { name: 'What Second Look sees' })).toContainText('thing to check');
});

test('a concern is told to the people whom the school has named, and nothing of it is kept', async () => {
  const page = await open('report');
  await bed?.setPolicy(JSON.parse(EXAMPLE) as object);
  await page.reload();
  await expect(page.getByRole('link', { name: 'Call 020 7946 0001' })).toHaveAttribute('href', 'tel:02079460001');
  await page.getByRole('radio', { name: 'A student wants to follow or message you' }).check();
  await expect(page.getByText('Mrs Helen Whitcombe, Headteacher')).toBeVisible();
  await page.getByRole('textbox', { name: 'Your message' }).fill('A student asked to follow me');
  const mail = await page.getByRole('link', { name: 'Write to Mrs Helen Whitcombe' }).getAttribute('href');
  expect(mail).toBe(
    'mailto:head@fennimorelane.example?subject=A%20concern%20about%20social%20media&body=A%20student%20asked%20to%20follow%20me',
  );
  await page.getByRole('button', { name: 'Copy the message' }).click();
  await expect(page.getByText('The message was copied.')).toBeVisible();
  expect(await faults(page)).toEqual([]);
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Your message' })).not.toHaveValue(/asked to follow me/);
});

test('the whole of the settings can be reached by keyboard', async () => {
  const page = await open('options');
  const link = (name: string) => page.getByRole('link', { name, exact: true });
  await page.keyboard.press('Tab');
  await expect(link('In force now')).toBeFocused();
  for (const part of ['Rules', 'Networks', 'Not about school', 'Your time', 'About']) {
    while (!(await link(part).evaluate((node) => node === document.activeElement))) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 2, name: part })).toBeVisible();
  }
  // The focus stays on the link, so that the next Tab goes into the part.
  for (let n = 0; n < 2; n++) await page.keyboard.press('Shift+Tab');
});

test('a rule is opened, and a network switched off, by keyboard', async () => {
  const page = await open('options');
  await page.goto(`${page.url()}#rules`);
  await page.getByRole('link', { name: 'About', exact: true }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'It speaks up about' }).first()).toBeVisible();
  await page.goto(page.url().replace('#rules', '#networks'));
  const toggle = page.getByRole('checkbox', { name: 'Check my posts on X' });
  await page.getByRole('link', { name: 'Check a text' }).focus();
  await page.keyboard.press('Tab');
  await expect(toggle).toBeFocused();
  await page.keyboard.press('Space');
  await expect(toggle).not.toBeChecked();
  await page.reload();
  await expect(toggle).not.toBeChecked();
});

test('the welcome is gone through by keyboard: the computer, one’s own child, and having read it', async () => {
  const page = await open('welcome');
  const reach = async (name: RegExp) => {
    for (let n = 0; n < 40; n++) {
      await page.keyboard.press('Tab');
      const named = await page.evaluate(() => {
        const at = document.activeElement;
        return (at instanceof HTMLInputElement && at.labels?.[0]?.textContent) || at?.textContent || '';
      });
      if (name.test(named)) return;
    }
    throw new Error(`${name} cannot be reached`);
  };
  await reach(/The school's/);
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'My own' })).toBeChecked();
  await reach(/I have a child at this school/);
  await page.keyboard.press('Space');
  await reach(/How do you write/);
  await page.keyboard.type('Grace Turner, Gracie');
  await page.keyboard.press('Tab');
  await page.keyboard.type('my daughter');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Second Look will not ask about these names.')).toBeVisible();
  await reach(/I have read this version/);
  await page.keyboard.press('Enter');
  await expect(page.getByText(/You said on .* that you have read this version/)).toBeVisible();
});

test('a concern is put into words by keyboard', async () => {
  const page = await open('report');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('radio', { name: 'A student may be at risk' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: /Cyber-bullying/ })).toBeChecked();
  const message = page.getByRole('textbox', { name: 'Your message' });
  while (!(await message.evaluate((node) => node === document.activeElement))) await page.keyboard.press('Tab');
  await page.keyboard.press('Control+End');
  await page.keyboard.type('R. Example');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByText('The message was copied.')).toBeVisible();
});
