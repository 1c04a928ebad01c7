import type { AccountKind } from '../model/account.ts';
import type { SiteId } from '../model/site.ts';
import type { Span, UsageInterval } from '../model/usage.ts';
import type { Schedule } from './schedule.ts';

/** A network in front of the person, and whose account is signed in. */
export interface Showing {
  readonly site: SiteId;
  readonly account: AccountKind;
}

/** What the browser says at one moment. */
export interface Look {
  readonly at: number;
  /** Milliseconds since the last look by a clock that nobody sets, where it is known. */
  readonly awake?: number;
  /** The network in the active tab of the window that has the focus. */
  readonly showing: Showing | null;
  /** `idle`: nothing was touched for the settings' `idleSeconds`. */
  readonly person: 'active' | 'idle' | 'locked';
  /** Sound is playing there, and it counts. */
  readonly media: boolean;
}

/** What is kept between two looks, beside the log: the background may die at any time, and goes on from here. */
export interface Watch {
  readonly at: number;
  /** What counts from `at` on, until the next look says otherwise. */
  readonly counting: Showing | null;
  readonly media: boolean;
  /** Recorded in the last `idleMs` because the person seemed to be there: taken back should they turn out to have left. */
  readonly tail: readonly Span[];
}

/** What the person has said about their use. */
export interface Words {
  /** "It's for school", about one network. */
  readonly school?: Span & { readonly site: SiteId };
  /** "I'm on a break". */
  readonly rest?: Span;
}

interface Step {
  readonly add: readonly UsageInterval[];
  readonly takeBack: readonly Span[];
  readonly watch: Watch | null;
}

/** Looks come every minute at least; after a longer silence the computer slept, or the browser was gone. */
const LONGEST_SILENCE = 75_000;
/** Two clocks that differ by more: one of them was set, or stood still while the computer slept. */
const CLOCK_DRIFT = 2_000;

const overlap = (a: Span, b: Span): Span => ({ start: Math.max(a.start, b.start), end: Math.min(a.end, b.end) });
const isSome = ({ start, end }: Span) => start < end;

/** `span` in pieces, cut at the ends of `by` and each told whether it lies within. */
function cutBy<Piece extends Span>(piece: Piece, by: Span | undefined): [Piece, boolean][] {
  if (!by) return [[piece, false]];
  const inside = overlap(piece, by);
  if (!isSome(inside)) return [[piece, false]];
  const parts: [Piece, boolean][] = [
    [{ ...piece, end: inside.start }, false],
    [{ ...piece, ...inside }, true],
    [{ ...piece, start: inside.end }, false],
  ];
  return parts.filter(([part]) => isSome(part));
}

/** The moments from the last look to this one that can be answered for; null when it can't be known what happened. */
function elapsed({ at }: Watch, look: Look): Span | null {
  const byTheClock = look.at - at;
  if (byTheClock <= 0) return null;
  const isOdd = look.awake !== undefined && Math.abs(byTheClock - look.awake) > CLOCK_DRIFT;
  const lasted = isOdd ? Math.min(byTheClock, look.awake ?? 0) : byTheClock;
  return lasted > LONGEST_SILENCE ? null : { start: at, end: at + lasted };
}

/**
 * One step of the log: what the time since the last look counts as, and what to keep until the next one. Only working time
 * comes out of it.
 * @param idleMs how long a person who turns out to be away has been away
 */
export function followUse(
  watch: Watch | null,
  look: Look,
  { schedule, idleMs, words = {} }: { schedule: Schedule; idleMs: number; words?: Words },
): Step {
  const lastTouch = look.person === 'idle' ? look.at - idleMs : look.at;
  const since = watch && elapsed(watch, look);
  const counted: Span | null = since && {
    start: since.start,
    end: watch.media ? since.end : Math.min(since.end, lastTouch),
  };
  const counting = watch?.counting;
  const add =
    counted && counting && isSome(counted)
      ? schedule.within(counted.start, counted.end).flatMap((working) =>
          cutBy(working, words.rest).flatMap(([part, isRest]) =>
            cutBy(part, words.school?.site === counting.site ? words.school : undefined).map(
              ([{ start, end, onBreak }, declaredOfficial]) => ({
                start,
                end,
                ...counting,
                onBreak: onBreak || isRest,
                declaredOfficial,
              }),
            ),
          ),
        )
      : [];
  const away: Span = { start: lastTouch, end: look.at };
  const before = watch && look.at >= watch.at ? watch.tail : [];
  const recent: Span = { start: look.at - idleMs, end: look.at };
  const tail =
    look.person === 'idle'
      ? []
      : [...before, ...(watch?.media ? [] : add.map(({ start, end }) => ({ start, end })))]
          .map((span) => overlap(span, recent))
          .filter(isSome);
  const isThere = look.person === 'active' || (look.person === 'idle' && look.media);
  const next = isThere && look.showing && schedule.at(look.at) !== 'off' ? look.showing : null;
  return {
    add,
    takeBack: before.map((span) => overlap(span, away)).filter(isSome),
    watch: next || tail.length > 0 ? { at: look.at, counting: next, media: look.media, tail } : null,
  };
}
