// The page for IT: a school's settings from an empty form, or from a file with blanks, to the files that go out.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { parsePolicy } from '../../lib/policy/parse-policy.ts';
import { exportsOf, madeUpSchool } from '../unit/roster/made-up-school.ts';
import { type Bed, openBed } from './bed.ts';
import { tabTo } from './tab-to.ts';

const root = join(import.meta.dirname, '../..');
const CORBETS = readFileSync(join(root, 'examples/corbets-tey.policy.json'));
const EXAMPLE = readFileSync(join(root, 'examples/fennimore-lane.policy.json'));
const CREST = readFileSync(join(root, 'examples/fennimore-lane-crest.svg'));

let bed: Bed | undefined;
test.afterEach(async () => {
  await bed?.close();
  bed = undefined;
});

async function open(): Promise<Page> {
  bed = await openBed({ port: 9 });
  const page = await bed.context.newPage();
  await page.goto(`chrome-extension://${bed.extensionId}/for-it.html`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  return page;
}
const part = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Parts of the set-up' }).getByRole('link', { name }).click();
async function choose(page: Page, button: string, name: string, buffer: Buffer, mimeType = 'application/json') {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: button }).click();
  await (await chooser).setFiles({ name, mimeType, buffer });
}
async function save(page: Page, button: string): Promise<Buffer> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return readFileSync(await (await download).path());
}
const faults = async (page: Page) =>
  (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
const nav = (page: Page) =>
  page.getByRole('navigation', { name: 'Parts of the set-up' }).getByRole('link').allTextContents();

test('every part is without a fault that axe can see', async () => {
  test.setTimeout(60_000);
  const page = await open();
  await choose(page, 'Open settings…', 'ours.json', EXAMPLE);
  await expect(page.getByText('Open now: ours.json')).toBeVisible();
  for (const name of await nav(page)) {
    await part(page, name);
    await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
    expect(await faults(page), name).toEqual([]);
  }
});

test('the school’s file with blanks asks for just those, and a pack comes out', async () => {
  test.setTimeout(60_000);
  const page = await open();
  await choose(page, 'Open settings…', 'corbets-tey.policy.json', CORBETS);
  await expect(page.getByRole('heading', { name: '4 blanks to fill in' })).toBeVisible();
  expect(await nav(page)).toEqual([
    'Start',
    'Accounts · Blank',
    'Names · Blank',
    'Logo · Blank',
    'Hours · Blank',
    'Try it',
    'Save',
  ]);

  // Accounts: rows for the two networks that the policy names.
  await part(page, 'Accounts');
  const rows = page.getByRole('group', { name: /^Account \d/ });
  await expect(rows).toHaveCount(2);
  await expect(rows.nth(1).getByLabel('Network', { exact: true })).toHaveValue('youtube');
  await rows.nth(0).getByLabel('Handle').fill('not a handle!');
  await expect(rows.nth(0).getByText('must be a handle such as @name')).toBeVisible();
  await rows.nth(0).getByLabel('Handle').fill('@OurSchool');
  await expect(rows.nth(0).getByText('must be a handle')).toHaveCount(0);
  await rows.nth(1).getByLabel('Handle').fill('ourschool');

  // Names: an export of 500 students becomes codes on the spot.
  await part(page, 'Names');
  const school = madeUpSchool(500);
  await choose(page, 'Choose a list of students…', 'sims.csv', Buffer.from(exportsOf(school).sims), 'text/csv');
  await expect(page.getByText('500 names in 40 classes')).toBeVisible();
  await expect(page.getByLabel('The list is good until')).toHaveValue(/^\d{4}-09-30$/);

  // Logo: learning goes on beside the page and can be stopped. (All of it takes longer than a test should.)
  await part(page, 'Logo');
  await choose(page, 'Choose pictures…', 'crest.svg', CREST, 'image/svg+xml');
  await expect(page.getByText(/^Learning the logo: [1-9]\d? %$/)).toBeVisible({ timeout: 30_000 });
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByText(/^No logo is set up/)).toBeVisible();

  await part(page, 'Hours');
  await page.getByRole('button', { name: 'Add a stretch of time' }).first().click();
  expect(await nav(page)).toEqual(['Start', 'Accounts', 'Names', 'Logo · Blank', 'Hours', 'Try it', 'Save']);
  await part(page, 'Start');
  await expect(page.getByRole('heading', { name: '1 blank to fill in' })).toBeVisible();
  await expect(page.getByText('Everything filled in so far can be used.')).toBeVisible();

  // Tried before it is saved.
  await part(page, 'Try it');
  const [first] = school;
  await page.getByLabel('A post', { exact: true }).fill(`${first?.first} ${first?.last} was brilliant today`);
  await expect(page.getByText('This names a student of the school.')).toBeVisible();
  await page.getByLabel('A post', { exact: true }).fill('Lovely weather today');
  await expect(page.getByText('Nothing here needs to change.')).toBeVisible();

  await part(page, 'Save');
  await page.getByLabel('Address of the release folder on your web server').fill('https://it.school.example/sl/');
  const pack = unzipSync(new Uint8Array(await save(page, 'Save the policy pack')));
  const policy = JSON.parse(Buffer.from(pack['second-look.policy.json'] ?? []).toString());
  expect(parsePolicy(policy)).toMatchObject({
    problems: [],
    policy: {
      school: { name: 'Corbets Tey School', logos: [] },
      accounts: [
        { site: 'x', handle: 'ourschool' },
        { site: 'youtube', handle: 'ourschool' },
      ],
      roster: { students: 500, staff: 0 },
      workingHours: { days: { length: 5 } },
    },
  });
  expect(Buffer.from(pack['linux/chrome/second-look.json'] ?? []).toString()).toContain(
    'https://it.school.example/sl/update.xml',
  );
  for (const [path, bytes] of Object.entries(pack)) {
    const text = Buffer.from(bytes).toString(path.endsWith('.reg') ? 'utf16le' : 'utf8');
    for (const { last } of school.slice(0, 50)) expect([path, text.includes(last)]).toEqual([path, false]);
  }
  // And opened again to be changed.
  const settings = await save(page, 'Save the settings');
  await part(page, 'Start');
  await choose(page, 'Open settings…', 'again.json', settings);
  await expect(page.getByText('Open now: again.json')).toBeVisible();
  await expect(page.getByRole('heading', { name: '1 blank to fill in' })).toBeVisible();
  // Only what is still blank is shown, until all is asked for.
  expect(await nav(page)).toEqual(['Start', 'Logo · Blank', 'Try it', 'Save']);
  await page.getByRole('button', { name: 'Show all parts' }).click();
  await part(page, 'Names');
  await expect(page.getByText(/^The open settings hold a list of 500 students/)).toBeVisible();
});

test('an opened file with names in plain words gives no file with them', async () => {
  const page = await open();
  await choose(page, 'Open settings…', 'ours.json', EXAMPLE);
  await expect(page.getByText(/^This file holds names in plain words/)).toBeVisible();
  await part(page, 'School');
  await page.getByLabel('Name of the school').fill('Fennimore Lane Academy');
  await part(page, 'Save');
  const personal = JSON.parse((await save(page, 'Save a file for personal devices')).toString());
  expect(personal).toMatchObject({ school: { name: 'Fennimore Lane Academy' }, roster: { students: 60, staff: 25 } });
  expect(JSON.stringify(personal)).not.toContain('Okafor');
  await page.getByLabel('With the hashed list of names').uncheck();
  expect(JSON.parse((await save(page, 'Save a file for personal devices')).toString())).not.toHaveProperty('roster');

  await page.getByRole('button', { name: 'Use on this computer' }).click();
  await expect(page.getByText('The settings are in force in this browser.')).toBeVisible();
  await page.goto(page.url().replace(/for-it.*/, 'options.html'));
  await expect(page.getByText('Fennimore Lane Academy')).toBeVisible();
  await expect(page.getByText('60 students, 25 members of staff')).toBeVisible();
});

test('a list that is none, and an old one, are told in plain words', async () => {
  const page = await open();
  await part(page, 'Names');
  await choose(page, 'Choose a list of students…', 'prices.csv', Buffer.from('Item,Price\nPencil,2\n'), 'text/csv');
  await expect(page.getByText(/^No column with names was found/)).toBeVisible();
  await part(page, 'Start');
  await choose(page, 'Open settings…', 'nonsense.json', Buffer.from('nonsense'));
  await expect(page.getByText(/^This file could not be read/)).toBeVisible();
  const old = { roster: { format: 2, data: 'AAAA', expires: '2024-09-30', students: 3, staff: 1 } };
  await choose(page, 'Open settings…', 'old.json', Buffer.from(JSON.stringify(old)));
  await part(page, 'Names');
  await expect(page.getByRole('alert')).toContainText('This list is out of date.');
});

test('a school is written down, tried and saved by keyboard alone', async () => {
  const page = await open();
  const goTo = async (name: string) => {
    await tabTo(page, page.getByRole('navigation', { name: 'Parts of the set-up' }).getByRole('link', { name }));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
  };
  await goTo('School');
  await tabTo(page, page.getByLabel('Name of the school'));
  await page.keyboard.type('Elm Bank School');
  await goTo('Try it');
  await tabTo(page, page.getByLabel('A post', { exact: true }));
  await page.keyboard.type('My class at Elm Bank School were brilliant');
  await expect(page.getByText(/names the school/)).toBeVisible();
  await goTo('Save');
  await tabTo(page, page.getByRole('button', { name: 'Save the settings' }));
  const download = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  const saved = JSON.parse(readFileSync(await (await download).path(), 'utf8'));
  expect(saved).toMatchObject({ school: { name: 'Elm Bank School' } });
});
