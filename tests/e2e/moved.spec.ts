import { MOVES } from './moved.ts';
import { test } from './one-browser.ts';
import { proveMove } from './prove-move.ts';

const firsts = MOVES.filter(({ site }, n) => MOVES.findIndex((one) => one.site === site) === n);
test.setTimeout(60_000);

for (const one of firsts)
  test(`${one.site}: with another ${one.selector} nothing leaks, the person is told, and a repair works at once`, async ({
    page,
    bed,
    sites,
  }) => proveMove(one, { page, bed, sites }));
