import { type BrowserContext, expect, type Page } from '@playwright/test';
import { NETWORKS, OFFICIAL } from '../../sites/networks.ts';
import type { Sites } from '../../sites/server.ts';
import { SITES } from './index.ts';
import { boxOf, enter, placeOf, waysOf } from './press-ways.ts';
import type { SiteSurfaces, Surface } from './surface.ts';

/** The same numbers for the same seed (mulberry32). @returns the next one, 0 ≤ n < 1 */
function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Fate = 'clean' | 'given up' | 'put right' | 'posted anyway';
const FATES: readonly Fate[] = ['clean', 'clean', 'given up', 'put right', 'posted anyway'];

/**
 * Posts on every fake at random, with accounts that change, networks that are slow, windows that change their size while
 * somebody writes or is asked, and pages that are left in between.
 * @returns what should have arrived and what did, in order
 */
export async function soak(
  context: BrowserContext,
  sites: Sites,
  { actions, seed, log = () => {} }: { actions: number; seed: number; log?(line: string): void },
): Promise<{ readonly expected: readonly string[]; readonly received: readonly string[] }> {
  const chance = chances(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(chance() * list.length)] as T;
  const expected: string[] = [];
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const warning = (surface: Surface) => placeOf(surface, page).getByRole('alertdialog', { name: /^Second Look/ });
  const answer = (surface: Surface, name: string) =>
    warning(surface).getByRole('button', { name, exact: true }).click();
  let last: { readonly site: SiteSurfaces; readonly surface: Surface } | undefined;

  // A profile is sent with the name of whoever is signed in.
  let name = 'Robin Example';
  const sentOf = (surface: Surface, words: string) =>
    (surface.sent?.(words) ?? [words]).map((one) => one.replace(/^Robin Example\n/, `${name}\n`));

  for (let n = 0; n < actions; n++) {
    sites.setLatency(pick([0, 0, 60, 250]));
    const stays = last !== undefined && chance() < 0.4 && (await boxOf(last.surface, page).isVisible());
    const site = stays && last ? last.site : pick(SITES);
    const surface = stays && last ? last.surface : pick(site.surfaces);
    if (!stays) {
      const official = surface.official === true || chance() < 0.3;
      const who = official ? OFFICIAL[site.site] : NETWORKS[site.site].personal;
      sites.signIn(site.site, who);
      name = who.name;
      const wanders = chance() < 0.3;
      await enter(surface, page, async () => {
        if (wanders) await leaveAndComeBack(page);
      });
    }
    // Boxes that stand in the page itself stay there after their words have left.
    last = surface.key && !surface.open ? { site, surface } : undefined;
    const way = pick(waysOf(surface));
    const fate = pick(FATES);
    const text = fate === 'clean' ? `Doors open at nine, note ${n}` : `Jayden Okafor, note ${n}`;
    log(`${n}: ${site.name}, ${surface.name}, ${way.name}: ${fate}${stays ? ', same page' : ''}`);
    const box = boxOf(surface, page);
    if (stays) {
      await box.click();
      await page.keyboard.press('ControlOrMeta+End');
    }
    await page.keyboard.type(text);
    if (chance() < 0.3) await resize(page, chance);
    // A site takes no post while a picture is on its way; its button says so.
    if (surface.button) await expect(surface.button(placeOf(surface, page))).toBeEnabled();
    await way.press(page);
    const leaves = async (words: string) => {
      if (way.kind !== 'network') await surface.finish?.(page);
      expected.push(...sentOf(surface, words));
      await expect.poll(() => sites.received.length, { message: `${n}`, timeout: 60_000 }).toBe(expected.length);
    };
    if (fate === 'clean') {
      await leaves(text);
      continue;
    }
    // A picture or film may still be looked at.
    await expect(warning(surface).getByRole('button', { name: 'Post anyway' }), `${n}`).toBeVisible({
      timeout: 60_000,
    });
    if (chance() < 0.4) await resize(page, chance);
    if (fate === 'posted anyway') {
      await answer(surface, 'Post anyway');
      await leaves(text);
      continue;
    }
    await answer(surface, 'Go back and edit');
    await expect(warning(surface)).toHaveCount(0);
    // A thread's first parts, sent by no button, have left before the one that is held.
    if (way.kind === 'network')
      for (const one of surface.sent ? sentOf(surface, text) : [])
        if (sites.received.some((got) => got.text === one)) expected.push(one);
    if (fate === 'put right' && way.kind !== 'network') {
      await box.focus();
      await page.keyboard.press('ControlOrMeta+End');
      for (let letter = 0; letter < text.length; letter++) await page.keyboard.press('Backspace');
      const right = `Doors open at ten, note ${n}`;
      await page.keyboard.type(right);
      await way.press(page);
      await leaves(right);
    } else last = undefined;
  }
  await page.close();
  return { expected, received: sites.received.map(({ text }) => text) };
}

/** A change of size makes the fakes draw themselves anew. */
async function resize(page: Page, chance: () => number): Promise<void> {
  await page.setViewportSize({ width: 1020 + Math.floor(chance() * 300), height: 800 + Math.floor(chance() * 100) });
}

/** A route of the page's own, and back again. */
async function leaveAndComeBack(page: Page): Promise<void> {
  const address = page.url();
  await page.evaluate(() => {
    history.pushState({ inApp: true }, '', '/explore');
    dispatchEvent(new PopStateEvent('popstate'));
  });
  await page.evaluate((before) => {
    history.pushState({ inApp: true }, '', before);
    dispatchEvent(new PopStateEvent('popstate'));
  }, address);
}
