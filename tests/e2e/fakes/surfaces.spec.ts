// Every surface of every fake by itself, by every way it offers: what is typed is published, once, letter for letter.
import { NETWORKS, OFFICIAL } from '../../sites/networks.ts';
import { expect, bareTest as test } from '../fixtures.ts';
import { SITES } from '../surfaces/index.ts';
import { enter, waysOf } from '../surfaces/press-ways.ts';

for (const { site, name, surfaces } of SITES)
  for (const surface of surfaces)
    test(`${name}, ${surface.name}`, async ({ page, sites }) => {
      const text = 'Chips 🍟 “& more”';
      const sent: string[] = [];
      for (const way of waysOf(surface)) {
        sites.signIn(site, surface.official ? OFFICIAL[site] : NETWORKS[site].personal);
        await enter(surface, page);
        await page.keyboard.type(text);
        await way.press(page);
        if (way.kind !== 'network') await surface.finish?.(page);
        sent.push(...(surface.sent?.(text) ?? [text]));
        await expect.poll(() => sites.received.map((one) => one.text), way.name).toEqual(sent);
      }
    });
