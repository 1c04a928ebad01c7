import { expect, type Page } from '@playwright/test';
import type { Sites } from '../sites/server.ts';
import type { Bed } from './bed.ts';
import { EXAMPLE_POLICY } from './guarded.ts';
import { type Move, move } from './moved.ts';
import { warning } from './warning-on-page.ts';

const FAULTY = 'Jayden Okafor made us all laugh today';

/** A network has moved: nothing faulty leaks, the person is told, and IT's repair works on the open page. */
export async function proveMove(
  one: Move,
  { page, bed, sites }: { page: Page; bed: Bed; sites: Sites },
): Promise<void> {
  const write = async (text: string) => {
    const box = one.box(page);
    await box.click();
    // Editors take in a selection a moment after it was made.
    await expect(async () => {
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.press('Delete');
      expect(await box.textContent()).toBe('');
    }).toPass();
    await page.keyboard.type(text);
    await page.keyboard.press(one.key);
  };
  const goBack = async () => {
    await expect(warning(page)).toContainText('Jayden Okafor');
    await warning(page).getByRole('button', { name: 'Go back and edit' }).click();
    await expect(warning(page)).toHaveCount(0);
  };
  await move(page, one);
  await page.goto(one.address);
  for (const text of [FAULTY, `${FAULTY}, twice`]) {
    await write(text);
    await goBack();
  }
  expect(sites.received).toEqual([]);

  const own = await bed.context.newPage();
  // Another network may have moved in this browser before.
  const name = { x: 'X', facebook: 'Facebook', instagram: 'Instagram' }[one.site];
  const note = own.getByRole('note').filter({ hasText: `the ${name} ` });
  const popup = async () => {
    await own.goto(`chrome-extension://${bed.extensionId}/popup.html`);
    await expect(own.getByRole('heading', { name: 'Second Look', exact: true })).toBeVisible();
  };
  await popup();
  if (one.isFound) await expect(note).toHaveCount(0);
  else await expect(note).toHaveText(/can’t see the .+ since today\. Posts are still checked as they leave\./);

  await bed.setPolicy({ ...EXAMPLE_POLICY, siteOverrides: { [one.site]: { [one.selector]: one.repair } } });
  await page.bringToFront();
  await expect(async () => {
    await write('Chips on the beach');
    await popup();
    await expect(note).toHaveCount(0, { timeout: 1000 });
    await page.bringToFront();
  }).toPass();
  await write(FAULTY);
  await goBack();
  expect(sites.received.map(({ text }) => text).filter((text) => text !== 'Chips on the beach')).toEqual([]);
  await own.close();
  await bed.setPolicy(EXAMPLE_POLICY);
}
