import { openBed } from '../../tests/e2e/bed.ts';
import { EXAMPLE_POLICY } from '../../tests/e2e/guarded.ts';
import { MOVES } from '../../tests/e2e/moved.ts';
import { proveMove } from '../../tests/e2e/prove-move.ts';
import { startSites } from '../../tests/sites/server.ts';

/** Every selector broken in turn in the fake page, each in a browser of its own. */
export async function benchMoves(): Promise<void> {
  const sites = await startSites();
  let kept = 0;
  for (const one of MOVES) {
    sites.clear();
    const bed = await openBed({ port: sites.port });
    await bed.setPolicy(EXAMPLE_POLICY);
    const page = await bed.context.newPage();
    const failure = await proveMove(one, { page, bed, sites }).then(
      () => undefined,
      (error: unknown) => `${error}`.split('\n')[0],
    );
    if (!failure) kept += 1;
    console.log(`${one.site} ${one.selector}: ${failure ?? 'nothing leaked, noticed, repaired'}`);
    await bed.close();
  }
  await sites.close();
  console.log(`${kept} of ${MOVES.length}`);
}
