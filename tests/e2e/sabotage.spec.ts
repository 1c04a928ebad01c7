// The tests of coverage.spec.ts can fail: without a guard, one of each site and kind of way does. `npm run bench gate -- --sabotage` tries all.
import { NETWORKS, OFFICIAL } from '../sites/networks.ts';
import { expect, bareTest as test } from './fixtures.ts';
import { CELLS } from './surfaces/cells.ts';
import { SITES } from './surfaces/index.ts';
import { waysOf } from './surfaces/press-ways.ts';

const held = CELLS.find(({ columns }) => columns.includes('held'));

for (const { site, name, surfaces } of SITES) {
  const all = surfaces.flatMap((surface) => waysOf(surface).map((way) => ({ surface, way })));
  for (const kind of new Set(all.map(({ way }) => way.kind))) {
    const { surface, way } = all.find((one) => one.way.kind === kind && !one.surface.finish) as (typeof all)[number];
    test(`${name}, by ${kind}: without a guard the words leave, and the test says so`, async ({ page, sites }) => {
      sites.signIn(site, surface.official ? OFFICIAL[site] : NETWORKS[site].personal);
      await expect(held?.prove({ surface, way, page, sites })).rejects.toThrow('left');
    });
  }
}
