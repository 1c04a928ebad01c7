import type { AccountKind } from '../../../lib/model/account.ts';
import type { SiteId } from '../../../lib/model/site.ts';
import type { Look, Showing } from '../../../lib/usage/follow-use.ts';

/** A recorder under test: told of each look at the browser. */
export interface Recorder {
  look(look: Look): Promise<void> | void;
  /** Its alarm: `every-minute`, or a moment of the clock; null for none. */
  alarm(): 'every-minute' | number | null;
}

export interface Troubles {
  /** Chance per event that the worker has died before it: it no longer knows how long it was awake. */
  readonly workerDeath?: number;
  /** Chance per event of a sleep, a kill of the browser, or a clock set forwards or back. */
  readonly sleep?: number;
  readonly browserKill?: number;
  readonly clockChange?: number;
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function createChance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const SITES: readonly SiteId[] = ['x', 'facebook', 'instagram'];
const KINDS: readonly AccountKind[] = ['personal', 'official', 'unknown'];
const IDLE = 60;

interface Window {
  readonly tabs: (Showing | null)[];
  active: number;
}

/** What really happened: by second of the clock, what was looked at. The plainest account there is. */
export interface Truth {
  /** Second of the clock → what was shown. */
  readonly counted: ReadonlyMap<number, string>;
  /** Seconds that may be missing: those since the last look before a kill, a sleep or a change of the clock. */
  readonly mayBeMissing: ReadonlySet<number>;
  /** Seconds that may be counted too many: an idle minute that a kill hid, a short sleep. */
  readonly mayBeExtra: ReadonlySet<number>;
  readonly events: number;
}

export const nameOf = ({ site, account }: Showing) => `${site} ${account}`;

/**
 * Lives through `events` events of a browser with two windows and five tabs, second by second, tells `recorder` what a real
 * browser would, and keeps its own account.
 */
export async function simulate(
  recorder: Recorder,
  { events, seed, start, troubles = {} }: { events: number; seed: number; start: number; troubles?: Troubles },
): Promise<Truth> {
  const chance = createChance(seed);
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(chance() * items.length)] as Item;
  const page = () => (chance() < 0.6 ? { site: pick(SITES), account: pick(KINDS) } : null);
  const windows: Window[] = [
    { tabs: [page(), page(), page()], active: 0 },
    { tabs: [page(), page()], active: 0 },
  ];
  let focused: number | null = 0;
  let isLocked = false;
  let media = false;
  let clock = start;
  let steady = 0;
  let lastLook: number | null = null;
  let lastTouch = 0;
  let nextAlarm = 0;
  const counted = new Map<number, string>();
  const byInput: number[] = [];
  const mayBeMissing = new Set<number>();
  const mayBeExtra = new Set<number>();
  const sinceLook: number[] = [];

  const shown = () => {
    const window = focused === null ? undefined : windows[focused];
    return window?.tabs[window.active] ?? null;
  };
  const person = () => (isLocked ? 'locked' : steady - lastTouch >= IDLE ? 'idle' : 'active');
  const look = async () => {
    const knowsHowLong = lastLook !== null && chance() >= (troubles.workerDeath ?? 0);
    await recorder.look({
      at: clock * 1000,
      ...(knowsHowLong && lastLook !== null ? { awake: (steady - lastLook) * 1000 } : {}),
      showing: shown(),
      person: person(),
      media,
    });
    lastLook = steady;
    sinceLook.length = 0;
    nextAlarm = steady + 60;
  };
  const pass = async (seconds: number) => {
    for (let i = 0; i < seconds; i += 1) {
      const showing = shown();
      if (showing && (person() === 'active' || (person() === 'idle' && media))) {
        // A second that the clock shows twice counts once, as what it was first.
        if (!counted.has(clock)) {
          counted.set(clock, nameOf(showing));
          if (!media) byInput.push(clock);
        }
        sinceLook.push(clock);
      }
      clock += 1;
      steady += 1;
      if (!isLocked && steady - lastTouch === IDLE) {
        // They have been away for the whole minute.
        while (byInput.length > 0 && (byInput.at(-1) ?? 0) >= clock - IDLE) counted.delete(byInput.pop() ?? 0);
        await look();
      } else {
        const alarm = recorder.alarm();
        if (alarm === 'every-minute' ? steady >= nextAlarm : alarm !== null && clock * 1000 >= alarm) await look();
      }
    }
  };
  const touch = async () => {
    const wasAway = person() !== 'active';
    lastTouch = steady;
    isLocked = false;
    if (wasAway) await look();
  };
  /** Nobody can tell what the recorder knows of the seconds since its last look. */
  const forgive = () => {
    for (const second of sinceLook) mayBeMissing.add(second);
    for (let second = clock - IDLE; second < clock; second += 1) mayBeExtra.add(second);
    byInput.length = 0;
  };

  await look();
  for (let event = 0; event < events; event += 1) {
    await pass(Math.floor(chance() * chance() * 90));
    const what = chance();
    if (chance() < (troubles.sleep ?? 0)) {
      forgive();
      const asleep = 1 + Math.floor(chance() * (chance() < 0.3 ? 60 : 30_000));
      for (let second = clock; second < clock + Math.min(asleep, 75); second += 1) mayBeExtra.add(second);
      clock += asleep;
      await touch();
      await look();
    } else if (chance() < (troubles.clockChange ?? 0)) {
      forgive();
      const jump = Math.floor((chance() - 0.5) * 2 * (chance() < 0.5 ? 100 : 10_000));
      for (let second = clock; second < clock + Math.min(jump, 75); second += 1) mayBeExtra.add(second);
      clock += jump;
      await look();
      // What the clock shows for the second time was counted the first time, and might be taken back as an idle minute.
      for (let second = clock; second < clock + Math.max(0, -jump) + 75; second += 1) mayBeMissing.add(second);
    } else if (chance() < (troubles.browserKill ?? 0)) {
      forgive();
      const away = Math.floor(chance() * 400);
      for (let second = clock; second < clock + Math.min(away, 75); second += 1) mayBeExtra.add(second);
      clock += away;
      steady += away;
      lastLook = null;
      isLocked = false;
      lastTouch = steady;
      media = false;
      focused = 0;
      await look();
    } else if (what < 0.25) {
      const window = windows[focused ?? 0];
      if (window) window.active = Math.floor(chance() * window.tabs.length);
      await touch();
      await look();
    } else if (what < 0.4) {
      focused = pick([0, 1, null]);
      if (chance() < 0.7) await touch();
      await look();
    } else if (what < 0.5) {
      const window = windows[focused ?? 0];
      if (window) window.tabs[window.active] = page();
      await look();
    } else if (what < 0.55) {
      media = !media;
      await look();
    } else if (what < 0.58) {
      // Longer than any of the steps: the idle minute is lived through.
      await pass(60 + Math.floor(chance() * 600));
    } else if (what < 0.6) {
      if (person() === 'active') {
        isLocked = true;
        await look();
      }
    } else await touch();
  }
  await look();
  return { counted, mayBeMissing, mayBeExtra, events };
}
