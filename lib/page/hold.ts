import type { Finding } from '../model/finding.ts';
import type { Decision, HoldState, HoldView, UncheckedReason } from '../model/hold.ts';
import type { Post } from '../model/post.ts';

/** What is known of a post at this moment. */
export interface Verdict {
  readonly state: Exclude<HoldState, 'sending'>;
  readonly findings: readonly Finding[];
  readonly waitingFor?: 'picture' | 'settings';
  readonly unchecked?: UncheckedReason;
  /** In `checking`: ends when it is worth asking again. */
  readonly more?: Promise<unknown>;
}

/** One attempt to publish, whichever gate caught it. */
export interface Attempt {
  readonly post: Post;
  /** Set when the composer could not be read; the person is then told that the post was not checked. */
  readonly unreadable?: boolean;
  /** The box and the elements around it: a pass is good for these alone. */
  readonly holders: readonly object[];
  /** Puts the caret back where it stood, so that the person can go on writing. */
  giveFocusBack(): void;
  /** Where "go back" must tell somebody: a request that waits then fails as the network would. */
  giveUp?(): void;
  /** The same composer's post as it stands now; null when the composer is gone. */
  reread(): Post | null;
  /**
   * Presses the same button or key again and watches whether the post leaves.
   * @param release closes the warning and gives the focus back; called before the press where the press needs that
   */
  resend(release: () => void): Promise<boolean>;
  /** What to do when it did not leave after all; left out, the person is asked to press again. */
  onStayed?(): void;
}

/** How the person sees a held post; one at a time. */
export interface Warning {
  /** Opens it, or brings it up to date. @throws when it cannot be shown */
  show(view: HoldView, attempt: Attempt, answer: (answer: Answer) => void): void;
  hide(): void;
  /** Makes sure that it can be seen, should the page have covered it or taken it out. */
  bringBack?(): void;
  /**
   * A short line that does not ask anything.
   * @param words to be copied; the line stays until it is closed
   * @param onClose called then
   */
  notify(notice: Notice, words?: string, onClose?: () => void): void;
}

export type Answer =
  | { readonly kind: 'edit' }
  | { readonly kind: 'publish'; readonly reason?: string }
  /** The person has said something that may change what is found; they go on being asked. */
  | { readonly kind: 'look-again' };
export type Notice = 'press-again' | 'box-gone' | 'not-checked' | 'kept-words' | 'kept-over-reload';

export interface HoldOptions {
  /** Looks at a post in this very turn. */
  judge(post: Post): Verdict;
  readonly warning: Warning;
  /** Milliseconds that a pressed post waits in `checking`. */
  patience(): number;
  /** Told of what leaves by a pass, before it is pressed again; waited for. Never rejects. */
  onPass?(post: Post): Promise<unknown>;
  onUnchecked(post: Post, reason: UncheckedReason): void;
  onDecision(post: Post, findings: readonly Finding[], decision: Decision, reason?: string): void;
}

/** A wait shorter than this is not worth a dialog that takes the focus. Milliseconds. */
const UNSEEN_WAIT = 150;
/** One departure is several events: a key, its click, a submit. Milliseconds. */
const PASS_AFTER_USE = 1000;

interface Held {
  readonly attempt: Attempt;
  readonly patience: AbortController;
  verdict: Verdict;
  state: HoldState;
}

/** What a person said may leave. */
interface Pass {
  readonly post: Post;
  readonly verdict: Verdict;
  readonly holders: readonly object[];
}

/** Same content by the same account. */
const fingerprint = (post: Post) =>
  JSON.stringify([post.site, post.surface, post.account, post.text, post.media, post.recipients]);
const wordsOf = ({ site, surface, text }: Post) => JSON.stringify([site, surface, text]);
const objectionOf = ({ rule, where, message }: Finding) => JSON.stringify([rule, where, message]);

/**
 * The one state machine that every gate asks. A post that is clean, or has its pass, leaves in the same turn; anything else
 * waits here until the person decides or looking ends. Nothing is ever lost: the site's box keeps the words throughout.
 */
export function createHold(
  options: HoldOptions,
  { signal }: { signal?: AbortSignal } = {},
): { mayLeave(attempt: Attempt): boolean } {
  const { warning } = options;
  let held: Held | null = null;
  let pass: Pass | null = null;

  const judge = ({ post, unreadable }: Attempt): Verdict => {
    try {
      if (!unreadable) return options.judge(post);
    } catch {
      // The one place where our own failure is met: the person is told, and can send.
    }
    return { state: 'unchecked', findings: [], unchecked: 'failed' };
  };
  const sameHolder = (a: readonly object[], b: readonly object[]) => a.some((holder) => b.includes(holder));
  /**
   * Whether a decision about one reading is one about another too. A site may draw its pictures or its head anew while the
   * question stands; the same words, with nothing found that was not decided on, are the same post to the person.
   */
  const isDecided = (decided: Omit<Pass, 'holders'>, attempt: Attempt): boolean => {
    if (fingerprint(decided.post) === fingerprint(attempt.post)) return true;
    if (wordsOf(decided.post) !== wordsOf(attempt.post)) return false;
    const { state, findings } = judge(attempt);
    const known = new Set(decided.verdict.findings.map(objectionOf));
    // Unchecked once more is what the person said yes to; else a page that never holds still would never let them go.
    const isNothingNew = state === 'held' || state === decided.verdict.state;
    return state === 'clean' || (isNothingNew && findings.every((finding) => known.has(objectionOf(finding))));
  };
  const hasPass = (attempt: Attempt) =>
    pass !== null && sameHolder(pass.holders, attempt.holders) && isDecided(pass, attempt);

  /** Requests that came while a question was open. */
  const queue: Attempt[] = [];

  const end = () => {
    held?.patience.abort();
    held = null;
    warning.hide();
    const next = queue.shift();
    if (next) queueMicrotask(() => void (mayLeave(next) && next.resend(() => {})));
  };
  const rereadOf = ({ reread }: Attempt): Post | null => {
    try {
      return reread();
    } catch {
      return null;
    }
  };

  const publish = async (current: Held, reason?: UncheckedReason) => {
    const { attempt } = current;
    current.state = 'sending';
    current.patience.abort();
    if (reason) options.onUnchecked(attempt.post, reason);
    const now = rereadOf(attempt);
    if (now === null) {
      end();
      warning.notify('box-gone');
      return;
    }
    const { verdict } = current;
    if (!isDecided({ post: attempt.post, verdict }, { ...attempt, post: now })) {
      // The words changed while we were looking: what was decided is about other words, so the press starts afresh.
      end();
      await attempt.resend(() => {});
      return;
    }
    pass = { post: now, verdict, holders: attempt.holders };
    let released = false;
    const release = () => {
      if (released) return;
      released = true;
      if (held === current) end();
    };
    show(current);
    let left = false;
    try {
      if (options.onPass) await options.onPass(now);
      left = await attempt.resend(release);
    } catch {
      // Not pressed, or not seen: the person is told below, and the pass holds.
    }
    release();
    if (left) pass = null;
    else if (attempt.onStayed) attempt.onStayed();
    else if (pass?.holders === attempt.holders) warning.notify('press-again');
  };

  const answer = (current: Held, given: Answer) => {
    if (held !== current || current.state === 'sending') return;
    const { post } = current.attempt;
    const { verdict } = current;
    if (given.kind === 'edit') {
      end();
      current.attempt.giveUp?.();
      current.attempt.giveFocusBack();
      options.onDecision(post, verdict.findings, verdict.state === 'blocked' ? 'blocked' : 'edited');
      return;
    }
    if (given.kind === 'look-again') {
      const next = judge(current.attempt);
      // It does not go out by itself: nobody has pressed for that.
      follow(current, next.state === 'clean' ? { ...next, state: 'held' } : next);
      return;
    }
    if (verdict.state === 'blocked') return;
    if (verdict.findings.length > 0)
      options.onDecision(post, verdict.findings, given.reason ? 'posted-with-reason' : 'posted', given.reason);
    void publish(current, verdict.state === 'checking' ? 'chosen' : verdict.unchecked);
  };

  const show = (current: Held) => {
    const { state, verdict, attempt } = current;
    if (state === 'clean') return;
    const view: HoldView = {
      state,
      post: attempt.post,
      account: attempt.post.account.kind,
      findings: verdict.findings,
      ...(verdict.waitingFor ? { waitingFor: verdict.waitingFor } : {}),
      ...(verdict.unchecked ? { unchecked: verdict.unchecked } : {}),
    };
    try {
      warning.show(view, attempt, (given) => answer(current, given));
    } catch {
      // Nobody is trapped behind a warning that cannot be drawn.
      if (state !== 'sending') void publish(current, 'failed').then(() => warning.notify('not-checked'));
    }
  };

  const follow = (current: Held, verdict: Verdict) => {
    if (held !== current || current.state === 'sending') return;
    current.verdict = verdict;
    current.state = verdict.state;
    if (verdict.state === 'clean') {
      void publish(current);
      return;
    }
    if (verdict.state !== 'checking') {
      current.patience.abort();
      show(current);
    } else
      setTimeout(() => {
        if (held === current && current.state === 'checking') show(current);
      }, UNSEEN_WAIT);
    void verdict.more?.then(() => {
      const next = judge(current.attempt);
      // Once the person was asked, only something that was found may change the question.
      if (current.state === 'checking' || next.state === 'held' || next.state === 'blocked') follow(current, next);
    });
  };

  const waitPatiently = (current: Held) => {
    const timer = setTimeout(
      () => follow(current, { ...current.verdict, state: 'unchecked', unchecked: waitReason(current.verdict) }),
      options.patience(),
    );
    current.patience.signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  };

  function mayLeave(attempt: Attempt): boolean {
    if (hasPass(attempt)) {
      const used = pass;
      if (held?.state !== 'sending')
        setTimeout(() => {
          if (pass === used) pass = null;
        }, PASS_AFTER_USE);
      return true;
    }
    if (held && sameHolder(held.attempt.holders, attempt.holders)) {
      // Asked already; a page may have covered or removed the question.
      warning.bringBack?.();
      return false;
    }
    const verdict = judge(attempt);
    if (verdict.state === 'clean') return true;
    if (held) {
      // One question at a time: a request waits its turn; a press can be pressed again.
      if (attempt.giveUp) queue.push(attempt);
      return false;
    }
    const current: Held = { attempt, verdict, state: verdict.state, patience: new AbortController() };
    held = current;
    if (verdict.state === 'checking') waitPatiently(current);
    follow(current, verdict);
    return false;
  }

  // Another guard takes over: what waits fails as the network would, a box keeps its words, and nothing of ours is left standing.
  signal?.addEventListener('abort', () => {
    const waiting = [...(held ? [held.attempt] : []), ...queue.splice(0)];
    held?.patience.abort();
    held = null;
    warning.hide();
    for (const attempt of waiting) attempt.giveUp?.();
  });

  return { mayLeave };
}

const waitReason = ({ waitingFor }: Verdict): UncheckedReason =>
  waitingFor === 'settings' ? 'no-settings' : 'took-too-long';
