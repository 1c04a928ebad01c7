import { benchIdle } from './gate/idle.ts';
import { benchLeak } from './gate/leak.ts';
import { benchMoves } from './gate/moves.ts';
import { benchSabotage } from './gate/sabotage.ts';
import { benchSoak } from './gate/soak.ts';
import { benchTimings } from './gate/timings.ts';
import type { BenchOptions } from './run.ts';

/**
 * What a guarded page costs. `--leak` types for half an hour instead, `--moved` breaks every selector in turn, `--soak` posts at
 * random, `--sabotage` runs every test that needs a guard without one.
 */
export async function bench({ share = 100, instead, minutes = 30 }: BenchOptions): Promise<void> {
  if (instead === 'leak') return benchLeak(minutes);
  if (instead === 'moved') return benchMoves();
  if (instead === 'soak') return benchSoak();
  if (instead === 'sabotage') return benchSabotage();
  await benchTimings(Math.max(2, Math.round((200 * share) / 100)));
  await benchIdle();
}
