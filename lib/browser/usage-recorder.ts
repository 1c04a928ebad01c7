import { browser } from 'wxt/browser';
import type { SiteId } from '../model/site.ts';
import type { Watch, Words } from '../usage/follow-use.ts';
import { type DecidedPost, maskOutcome } from '../usage/mask-outcome.ts';
import { nextNote } from '../usage/next-note.ts';
import { createSchedule, type Schedule } from '../usage/schedule.ts';
import { sumIntervals } from '../usage/sum-intervals.ts';
import { DAY } from '../usage/zone.ts';
import { type BrowserLook, isPresenting, lookAtBrowser, type SiteOf, watchBrowser } from './look-at-browser.ts';
import type { PolicyState } from './policy-store.ts';
import { askTab } from './protocol.ts';
import { isUsageLogged, onUsageChoice } from './usage-choice.ts';
import { copyDays, forgetCopies, mendLog } from './usage-copy.ts';
import { hasUsageStore, openUsageStore, type UsageStore } from './usage-store.ts';
import { clearUsageTrouble, noteUsageTrouble } from './usage-trouble.ts';

const ALARM = 'usage';
const MINUTE = 60_000;
/** How long "It's for school" and a break outside the set ones hold. */
const WORD_HOLDS = { school: 60 * MINUTE, break: 30 * MINUTE, snooze: 60 * MINUTE } as const;

/** What the person may say about their use. */
export type UsageWord = 'school' | 'break' | 'snooze';

export interface UsageRecorder {
  /** The person decided about a held post. */
  outcome(post: DecidedPost): Promise<void>;
  /** A post went out unchecked. */
  unchecked(site: SiteId): Promise<void>;
  say(word: UsageWord, site: SiteId): Promise<void>;
  /** The settings have changed. */
  refresh(): void;
}

interface Sources {
  settings(): Promise<PolicyState>;
  siteOf: SiteOf;
  /** What the toolbar button is called while the log is kept, and else. */
  titles: { readonly recording: string; readonly plain: string };
}

/** The log's state while it is kept: opened anew by each worker. */
interface Keeping {
  readonly state: PolicyState;
  readonly schedule: Schedule;
  readonly store: UsageStore;
}

/**
 * Keeps the log of working time spent on the networks, where it is to be kept at all. To be called in the first turn of the
 * background. The only thing that wakes it while nobody does anything is one alarm: every minute while there is something to
 * count, else at the beginning of working time.
 */
export function startUsageRecorder({ settings, siteOf, titles }: Sources): UsageRecorder {
  let opened: Promise<UsageStore> | undefined;
  let schedule: { key: string; built: Schedule } | undefined;
  let last: { at: number; steady: number } | undefined;
  let lastTidied = '';
  let isMarked: boolean | undefined;
  let queue: Promise<void> = Promise.resolve();

  const keep = async (): Promise<Keeping | null> => {
    const state = await settings();
    const isOn = await isUsageLogged(state);
    if (isMarked !== isOn) {
      isMarked = isOn;
      await mark(isOn, titles).catch(() => {});
    }
    const { workingHours, usage } = state.policy;
    const key = JSON.stringify(workingHours);
    if (schedule?.key !== key) schedule = { key, built: createSchedule(workingHours) };
    if (!isOn) {
      await tidyUnkept(state, schedule.built);
      return null;
    }
    browser.idle.setDetectionInterval(usage.idleSeconds);
    opened ??= open(usage.sharedComputer);
    return { state, schedule: schedule.built, store: await opened };
  };

  /** Opened once by each worker; forgotten when it fails or is closed, so that the next event tries anew. */
  const open = (isShared: boolean) => {
    const opening = openUsageStore(() => {
      opened = undefined;
    }).then(async (store) => {
      await beginSession(store, isShared);
      if (!isShared) await mendLog(store);
      return store;
    });
    opening.catch(() => {
      opened = undefined;
    });
    return opening;
  };

  /** What was recorded before it was switched off goes in its time as well. */
  const tidyUnkept = async (state: PolicyState, hours: Schedule) => {
    const today = hours.zone.dateAt(Date.now());
    if (lastTidied === today) return;
    lastTidied = today;
    if (!(await hasUsageStore())) return;
    const store = await openUsageStore();
    await removeOld(store, state, hours, Date.now()).finally(() => store.close());
  };

  /** Work on the log, one after the other; a failure is shown in the view, and what is recorded stays. */
  const inTurn = (work: (keeping: Keeping | null) => Promise<void>): Promise<void> => {
    queue = queue.then(async () => {
      try {
        await work(await keep());
      } catch (error) {
        void opened?.then((store) => store.close()).catch(() => {});
        opened = undefined;
        await noteUsageTrouble(error);
      }
    });
    return queue;
  };

  const setAlarm = async (watch: Watch | null, now: number, { schedule: hours }: Keeping) => {
    const next = hours.at(now) === 'off' ? hours.nextChange(now) : null;
    if (watch) await browser.alarms.create(ALARM, { delayInMinutes: 1, periodInMinutes: 1 });
    else if (next !== null) await browser.alarms.create(ALARM, { when: next });
    else await browser.alarms.clear(ALARM);
  };

  /** Records older than the settings allow go, once a day. */
  const tidy = async (now: number, { state, schedule: hours, store }: Keeping) => {
    const today = hours.zone.dateAt(now);
    if (lastTidied === today) return;
    await removeOld(store, state, hours, now);
    if (!state.policy.usage.sharedComputer) await copyDays(store, hours.zone, now);
    const { school, rest } = (await store.readState('words')) ?? {};
    if (Math.max(school?.end ?? 0, rest?.end ?? 0) < now) await store.writeState('words', undefined);
    lastTidied = today;
  };

  const look = () => {
    const at = Date.now();
    const steady = performance.now();
    return inTurn(async (keeping) => {
      if (!keeping) {
        await browser.alarms.clear(ALARM);
        return;
      }
      const { state, store, schedule: hours } = keeping;
      const seen = await lookAtBrowser(siteOf, state.policy.usage);
      const watch = await store.follow(
        (before) => ({
          at,
          ...(last && before?.at === last.at ? { awake: steady - last.steady } : {}),
          showing: seen.showing,
          person: seen.person,
          media: seen.media,
        }),
        { schedule: hours, idleMs: state.policy.usage.idleSeconds * 1000 },
      );
      last = { at, steady };
      await setAlarm(watch, at, keeping);
      await tidy(at, keeping);
      await clearUsageTrouble();
      if (watch?.counting) await remind(seen, at, keeping);
    });
  };

  watchBrowser(() => void look());
  browser.alarms.onAlarm.addListener(({ name }: { name: string }) => {
    if (name === ALARM) void look();
  });
  onUsageChoice(() => void look());
  void look();

  return {
    refresh: () => void look(),
    outcome: (post) =>
      inTurn(async (keeping) => {
        const now = Date.now();
        if (!keeping || keeping.schedule.at(now) === 'off') return;
        await keeping.store.addOutcomes(maskOutcome(post, now, keeping.state.policy.usage));
      }),
    unchecked: (site) =>
      inTurn(async (keeping) => {
        const now = Date.now();
        if (keeping && keeping.schedule.at(now) !== 'off') await keeping.store.addUnchecked({ time: now, site });
      }),
    async say(word, site) {
      await inTurn(async (keeping) => {
        if (keeping) await remember(word, site, keeping);
      });
      await look();
    },
  };
}

/** What shows at any time that the log is kept: the toolbar button. */
async function mark(isOn: boolean, { recording, plain }: Sources['titles']): Promise<void> {
  const folder = isOn ? 'recording' : 'icon';
  const path = Object.fromEntries([16, 32, 48, 128].map((size) => [size, `/${folder}/${size}.png`]));
  await Promise.all([browser.action?.setTitle({ title: isOn ? recording : plain }), browser.action?.setIcon({ path })]);
}

async function removeOld(store: UsageStore, { policy }: PolicyState, { zone }: Schedule, now: number): Promise<void> {
  const end = now - policy.usage.retentionDays * DAY;
  await forgetCopies({ from: '', to: zone.dateAt(end - DAY) });
  await store.remove({ start: 0, end });
}

/**
 * A browser that has just been started can't know how long it was gone, nor what was in front at the end: nothing is counted
 * of that. On a computer used by several people, all that was recorded before is forgotten.
 */
async function beginSession(store: UsageStore, isShared: boolean): Promise<void> {
  const { usageSession } = await browser.storage.session.get('usageSession');
  const session = typeof usageSession === 'string' ? usageSession : crypto.randomUUID();
  if (session !== usageSession) {
    await store.writeState('watch', undefined);
    await browser.storage.session.set({ usageSession: session });
  }
  if (!isShared || (await store.readState('session')) === session) return;
  await store.remove();
  await forgetCopies();
  await store.writeState('told', undefined);
  await store.writeState('session', session);
}

async function remember(word: UsageWord, site: SiteId, { schedule, store }: Keeping): Promise<void> {
  const now = Date.now();
  const place = schedule.at(now);
  if (place === 'off') return;
  if (word === 'snooze') {
    const shown = (await store.readState('notes')) ?? { day: schedule.zone.dateAt(now), first: true, minutes: 0 };
    await store.writeState('notes', { ...shown, snoozedUntil: now + WORD_HOLDS.snooze });
    return;
  }
  const words: Words = (await store.readState('words')) ?? {};
  if (word === 'school')
    await store.writeState('words', { ...words, school: { site, start: now, end: now + WORD_HOLDS.school } });
  else {
    const end = (place === 'break' ? schedule.nextChange(now) : null) ?? now + WORD_HOLDS.break;
    await store.writeState('words', { ...words, rest: { start: now, end } });
  }
}

/** Shows the note that is due, if any, in the page; one that could not be shown comes another time. */
async function remind(seen: BrowserLook, now: number, { state, schedule, store }: Keeping): Promise<void> {
  if (!seen.isLoaded || seen.tabId === undefined || !seen.showing || seen.person !== 'active') return;
  if (!(await store.readState('told'))) {
    if (await isPresenting()) return;
    await askTab(seen.tabId, 'timeNote', { kind: 'recording' }).then(
      () => store.writeState('told', true),
      () => {},
    );
    return;
  }
  const { rest, school } = (await store.readState('words')) ?? {};
  const isTheirOwnTime = schedule.at(now) === 'break' || (rest !== undefined && now < rest.end);
  const isForSchool = school?.site === seen.showing.site && now < school.end;
  if (seen.showing.account !== 'personal' || isTheirOwnTime || isForSchool) return;
  const day = schedule.zone.dateAt(now);
  const [today] = schedule.zone.spans(day, 0, 24 * 60);
  const { intervals } = await store.read({ start: today?.start ?? now, end: now });
  const personalMinutes = sumIntervals(intervals, { start: today?.start ?? now, end: now }).personal / MINUTE;
  const due = nextNote(await store.readState('notes'), { day, time: now, personalMinutes }, state.policy.usage);
  if (!due || (await isPresenting())) return;
  await askTab(seen.tabId, 'timeNote', due.note).then(
    () => store.writeState('notes', due.shown),
    () => {},
  );
}
