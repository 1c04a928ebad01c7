import { openUsageStore, type UsageStore } from './usage-store.ts';

/** Opens the log for one piece of work and closes it. For our own pages. @throws what opening or the work throws */
export async function withUsageStore<Result>(work: (store: UsageStore) => Promise<Result>): Promise<Result> {
  const store = await openUsageStore();
  try {
    return await work(store);
  } finally {
    store.close();
  }
}
