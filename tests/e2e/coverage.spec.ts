// Every cell of the tables in docs/coverage.md, which coverage-reporter.ts writes from this run.
import { NETWORKS, OFFICIAL } from '../sites/networks.ts';
import { oneTabTest as test } from './one-browser.ts';
import { CELLS, cellAnnotation } from './surfaces/cells.ts';
import { SITES } from './surfaces/index.ts';
import { waysOf } from './surfaces/press-ways.ts';

for (const { site, name, surfaces } of SITES)
  for (const surface of surfaces)
    for (const way of waysOf(surface))
      for (const { name: what, columns, needsGuard, prove } of CELLS)
        test(`${name}, ${surface.name}, by ${way.name}: ${what}`, {
          tag: needsGuard ? ['@guard'] : [],
          annotation: cellAnnotation({ browser: 'Chromium', site, surface: surface.name, way: way.name, columns }),
        }, async ({ page, sites }) => {
          test.setTimeout(90_000);
          sites.signIn(site, surface.official ? OFFICIAL[site] : NETWORKS[site].personal);
          await prove({ surface, way, page, sites });
        });
