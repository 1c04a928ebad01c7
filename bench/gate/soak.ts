import { openBed } from '../../tests/e2e/bed.ts';
import { EXAMPLE_POLICY } from '../../tests/e2e/guarded.ts';
import { soak } from '../../tests/e2e/surfaces/soak.ts';
import { startSites } from '../../tests/sites/server.ts';

const ACTIONS = 300;
const SEED = 7;

/** 300 posts at random on the fakes: whether the networks have what should have left, each once, letter for letter. */
export async function benchSoak(): Promise<void> {
  const sites = await startSites();
  const bed = await openBed({ port: sites.port });
  await bed.setPolicy(EXAMPLE_POLICY);
  const { expected, received } = await soak(bed.context, sites, { actions: ACTIONS, seed: SEED, log: console.log });
  await bed.close();
  await sites.close();
  const wrong = expected.findIndex((text, n) => received[n] !== text);
  const isSame = wrong < 0 && received.length === expected.length;
  console.log(`${ACTIONS} actions, seed ${SEED}: ${expected.length} should have left, ${received.length} arrived.`);
  console.log(isSame ? 'The same, in order, letter for letter.' : `Not the same, first at number ${wrong}.`);
  if (!isSame) process.exitCode = 1;
}
