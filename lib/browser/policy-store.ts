import { type Browser, browser } from 'wxt/browser';
import type { Policy } from '../model/policy.ts';
import { type CombinedSettings, combineSettings, type Settings } from '../policy/combine-settings.ts';
import { type PolicyProblem, parsePolicy } from '../policy/parse-policy.ts';
import { unfoldTexts } from '../policy/unfold-texts.ts';

/** The settings in force, and what IT or the person should know about them. */
export interface PolicyState {
  readonly policy: Policy;
  readonly problems: readonly PolicyProblem[];
  /** `managed` = pushed by IT, `local` = set on this computer, `default` = nothing is configured. */
  readonly source: 'managed' | 'local' | 'default';
  /** Where each setting comes from; one that is not named has its default. */
  readonly origins: CombinedSettings['origins'];
  /** What IT leaves to the person, where IT manages; all else is locked. */
  readonly freedoms: CombinedSettings['freedoms'];
  /** When they last changed, ISO 8601; absent for the defaults. */
  readonly at?: string;
}

/** In `storage.local`: the settings as written, so that a newer version reads them afresh. */
interface Cache {
  readonly managed: Settings;
  readonly local: Settings;
  readonly at: string;
}

type Changes = Readonly<Record<string, Browser.storage.StorageChange>>;

/**
 * At start-up the browser may answer `{}` for several seconds before IT's settings arrive (seen in Chromium 156), so for this
 * long `{}` is not taken as "IT has taken its settings away". A change that is reported while running is believed at once.
 */
const MANAGED_MAY_BE_LATE_MS = 10 * 60_000;

const isGroup = (value: unknown): value is Settings =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const asGroup = (value: unknown): Settings => (isGroup(value) ? value : {});
const isEmpty = (settings: Settings) => Object.keys(settings).length === 0;

/** Firefox throws where IT has set nothing. */
const readManaged = async () => unfoldTexts(asGroup(await browser.storage.managed.get(null).catch(() => ({}))));

/** Settings no school does without, for a policy that does not say what it contains. */
const EXPECTED_OF_IT = [['school'], ['accounts'], ['students', 'roster']] as const;

/**
 * Chromium drops a whole key for one value of the wrong type in it, before we see it, so its absence is all that is left to
 * tell IT about. A policy made by the builder says in `contains` what is in it.
 */
function missing(managed: Settings): PolicyProblem[] {
  const { contains } = managed;
  const expected: readonly (readonly string[])[] = Array.isArray(contains)
    ? contains.filter((key) => typeof key === 'string').map((key) => [key])
    : EXPECTED_OF_IT;
  return expected.flatMap(([first = '', ...others]) =>
    [first, ...others].some((key) => Object.hasOwn(managed, key))
      ? []
      : [{ path: first, message: 'is missing in what IT has set, or a value in it is of the wrong type' }],
  );
}

function stateOf({ managed, local, at }: Cache): PolicyState {
  const { settings, origins, freedoms } = combineSettings(managed, local);
  const { policy, problems } = parsePolicy(settings);
  const state = { policy, problems, origins, freedoms };
  if (!isEmpty(managed)) return { ...state, problems: [...problems, ...missing(managed)], source: 'managed', at };
  return isEmpty(local) ? { ...state, source: 'default' } : { ...state, source: 'local', at };
}

/** Names stand in local storage; content scripts are sent what they need. Firefox has no such setting (seen in 153). */
async function closeLocalStorage(): Promise<void> {
  await browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

export interface PolicyStore {
  /** At once, from the last good settings: never waits for IT's to arrive. */
  read(): Promise<PolicyState>;
}

/**
 * Keeps the settings in force: IT's (managed storage) first, else the person's own (`storage.local` key `localPolicy`), answered
 * from the last good ones and corrected when they arrive or change. To be called in the first turn of the background.
 * @param onChange called after a change that changes something
 */
export function startPolicyStore({ onChange }: { onChange: (state: PolicyState) => void }): PolicyStore {
  let current: Promise<{ cache: Cache | null; state: PolicyState }> | undefined;
  let isLate = false;
  let queue: Promise<void> = Promise.resolve();

  const load = async () => {
    const stored = await browser.storage.local.get(['policyCache', 'localPolicy']).catch(() => ({}));
    const known = asGroup(asGroup(stored)['policyCache']);
    const at = typeof known['at'] === 'string' ? known['at'] : new Date().toISOString();
    const cache = { managed: asGroup(known['managed']), local: asGroup(asGroup(stored)['localPolicy']), at };
    return { cache: isEmpty(known) ? null : cache, state: stateOf(cache) };
  };
  const now = () => {
    current ??= load();
    return current;
  };

  /** Whether `{}` from managed storage means that there is nothing, rather than nothing yet. */
  const isGone = async () => {
    const { managedEmptySince } = await browser.storage.session
      .get('managedEmptySince')
      .catch(() => ({ managedEmptySince: undefined }));
    if (typeof managedEmptySince === 'number') return Date.now() - managedEmptySince > MANAGED_MAY_BE_LATE_MS;
    await browser.storage.session.set({ managedEmptySince: Date.now() }).catch(() => {});
    return false;
  };

  const refresh = async (isReported: boolean) => {
    const before = await now();
    let managed = await readManaged();
    const had = before.cache?.managed ?? {};
    isLate = isEmpty(managed) && !isEmpty(had) && !isReported && !(await isGone());
    if (isLate) managed = had;
    else await browser.storage.session.remove('managedEmptySince').catch(() => {});
    const { localPolicy } = await browser.storage.local.get('localPolicy');
    const local = asGroup(localPolicy);
    if (before.cache && isSame([managed, local], [before.cache.managed, before.cache.local])) return;
    const cache: Cache = { managed, local, at: new Date().toISOString() };
    const fresh = stateOf(cache);
    const isChange = !isSame({ ...fresh, at: null }, { ...before.state, at: null });
    const state = isChange ? fresh : before.state;
    current = Promise.resolve({ cache, state });
    if (isChange) onChange(state);
    await browser.storage.local.set({ policyCache: { managed, at: cache.at } });
  };
  const refreshInTurn = (isReported: boolean) => {
    // A refresh that fails leaves the last good settings in force.
    queue = queue.then(() => refresh(isReported)).catch(() => {});
    return queue;
  };

  browser.storage.onChanged.addListener((changes: Changes, area: string) => {
    if (area === 'managed') void refreshInTurn(true);
    if (area === 'local' && 'localPolicy' in changes) void refreshInTurn(false);
  });
  void closeLocalStorage().catch(() => {});
  void refreshInTurn(false);

  return {
    read: async () => {
      if (isLate) void refreshInTurn(false);
      return (await now()).state;
    },
  };
}
