import type { KeptWords } from '../../lib/browser/kept-words.ts';
import type { Account } from '../../lib/model/account.ts';
import type { HealthEvent } from '../../lib/model/health.ts';
import type { UncheckedReason } from '../../lib/model/hold.ts';
import { judgeAccount } from '../../lib/model/judge-account.ts';
import { isSwitchedOff, type NotSchool } from '../../lib/model/own.ts';
import type { Policy } from '../../lib/model/policy.ts';
import type { Post } from '../../lib/model/post.ts';
import type { Surface } from '../../lib/model/site.ts';
import { watchAttachments } from '../../lib/page/attachments.ts';
import { createDepartures } from '../../lib/page/departures.ts';
import { createHold, type Warning } from '../../lib/page/hold.ts';
import { answerNetworkGate } from '../../lib/page/network-gate.ts';
import { createAttempt } from '../../lib/page/press.ts';
import { type PostReading, readPost, unreadablePost } from '../../lib/page/read-post.ts';
import { createRequestAttempt } from '../../lib/page/request-attempt.ts';
import { startShield } from '../../lib/page/shield-events.ts';
import type { Composer, Site } from '../../lib/page/site.ts';
import { createLooks, type VisionAddress } from '../../lib/page/vision.ts';
import { watchCaret } from '../../lib/page/watch-caret.ts';
import { watchLeft } from '../../lib/page/watch-left.ts';
import { watchPresses } from '../../lib/page/watch-presses.ts';
import type { DecidedPost } from '../../lib/usage/mask-outcome.ts';
import { waitForEngine } from './engine-slot.ts';
import { guardPeople } from './guard-people.ts';
import { createJudge } from './judge.ts';
import { saveCovered } from './save-covered.ts';
import { showCaution } from './show-caution.tsx';
import { createWarning } from './warning-dialog.tsx';
import { watchMarks } from './watch-marks.ts';

/** What the guard needs of the rest of the extension. */
export interface Background {
  /** What makes the page that looks at pictures answer. */
  visionKey(): Promise<string>;
  /** Tells the settings now and whenever they change. */
  watchPolicy(onPolicy: (policy: Policy) => void, options: { signal: AbortSignal }): void;
  /** Lets the popup see that this page is guarded, and whose account it is taken for. */
  answerGuarded(account: () => Account, options: { signal: AbortSignal }): void;
  /** Asks for the review engine to be put into this frame. */
  requestEngine(): Promise<unknown>;
  /** What the person did about a held post; kept only where the log is on. */
  reportOutcome(outcome: DecidedPost): void;
  /** Words are not about school; `keepAs` where that is to last. */
  dismiss(words: readonly NotSchool[], keepAs: string | undefined): void;
  openReport(): void;
  reportUnchecked(site: Site['id'], reason: UncheckedReason): void;
  /** Counts how well the site is understood; numbers alone. */
  noticed(event: HealthEvent): void;
  /** The words of a post that is held here, so that leaving the page does not lose them; null when that is decided. */
  keepWords(words: KeptWords | null): void;
  /** What an earlier page of this tab was still holding. */
  keptWords(): Promise<KeptWords | null>;
  /** Tells the wall behind us that this leaves with our consent. Never rejects. */
  allow(words: KeptWords): Promise<unknown>;
  /** Hears of what the wall stopped. */
  onStopped(show: (words: KeptWords) => void, options: { signal: AbortSignal }): void;
  /** False once this copy of the extension was updated or removed: another one may be guarding the page by now. */
  isCurrent(): boolean;
}

interface Parts {
  readonly vision: VisionAddress;
  readonly background: Background;
}

/** Said by each guard when it begins. */
const ARRIVAL = 'second-look:guard';

/** Stands beside every composer of one site, for as long as the page and this copy of the extension live. */
export function guardSite(site: Site, { vision, background }: Parts): void {
  const life = new AbortController();
  const { signal } = life;
  // A newer copy of us is here: the old one takes its things and goes. What a page says in our name changes nothing.
  window.dispatchEvent(new Event(ARRIVAL));
  window.addEventListener(ARRIVAL, () => background.isCurrent() || life.abort(), { signal });
  startShield({ signal });
  const looks = createLooks(vision, background.visionKey, { signal });
  const attachments = watchAttachments(site, { signal });
  const carets = watchCaret({ signal });
  const judge = createJudge({ looks, attachment: attachments.find });

  const read = (composer: Composer): PostReading => {
    try {
      return readPost(site, composer, attachments.of(composer), judge.policy?.accounts ?? []);
    } catch {
      return unreadablePost(site, composer);
    }
  };
  const preview = async (id: string) => {
    const attachment = attachments.find(id);
    return attachment && looks.preview(attachment);
  };
  const switchedOff = () => isSwitchedOff(judge.policy?.own, site.id, Date.now());
  const warning = keepingWords(
    createWarning(
      {
        policy: () => judge.policy,
        preview,
        saveCovered: (id, places) => saveCovered(looks, attachments.find(id), places),
        onDismiss(words, keepAs) {
          judge.leaveOut(words);
          background.dismiss(words, keepAs);
        },
        onReport: background.openReport,
      },
      { signal },
    ),
    background,
  );
  const hold = createHold(
    {
      judge: judge.judge,
      warning,
      patience: () => (judge.policy?.patienceSeconds ?? 8) * 1000,
      onPass: (post) => background.allow({ site: site.id, text: post.text }),
      onUnchecked: (post, reason) => background.reportUnchecked(post.site, reason),
      onDecision: (post, findings, decision, reason) =>
        background.reportOutcome({
          site: post.site,
          findings: findings.map(({ rule, level }) => ({ rule, level })),
          decision,
          ...(reason ? { reason } : {}),
        }),
    },
    { signal },
  );

  let hasSeenComposer = false;
  const sawComposer = () => {
    if (!hasSeenComposer) background.noticed('composer');
    hasSeenComposer = true;
  };
  const countFailure = () => background.reportUnchecked(site.id, 'failed');
  const departures = createDepartures();
  const letGo = (post: Post) => {
    departures.add(post);
    void background.allow({ site: site.id, text: post.text });
  };
  watchPresses(
    site,
    (composer, way) => {
      if (!background.isCurrent()) {
        life.abort();
        return true;
      }
      const off = switchedOff();
      if (off) {
        if (off === 'paused') background.reportUnchecked(site.id, 'paused');
        return true;
      }
      wantEngine();
      const reading = read(composer);
      sawComposer();
      // Passing something on without a word of one's own writes nothing.
      if (!reading.unreadable && reading.post.text.trim() === '' && reading.attachments.length === 0) return true;
      const leaves = hold.mayLeave(createAttempt(site, composer, way, reading, read, carets.in(composer)));
      if (leaves) {
        letGo(reading.post);
        background.noticed('press');
        if (hasUnclearAccount(reading.post)) background.noticed('disagree');
        judge.forgetLeftOut();
        warning.forget(composer);
      }
      if (leaves && reading.attachments.length > 0)
        void watchLeft(composer, () => site.previews(composer).length).then((left) => {
          // A box that was merely replaced still shows its pictures.
          if (left && site.previews(composer).length === 0) attachments.forget(reading.attachments);
        });
      return leaves;
    },
    countFailure,
    { signal },
  );

  const people = guardPeople(
    site,
    {
      policy: () => judge.policy,
      findings: (post) => judge.judge(post).findings,
      mayLeave: hold.mayLeave,
      mention: (finding) => showCaution(finding, { signal }),
      isOff: () => !background.isCurrent() || Boolean(switchedOff()),
      wantEngine: () => wantEngine(),
    },
    { signal },
  );

  // The second gate: what leaves by a way the first does not know.
  answerNetworkGate(
    {
      mayPublish: (url) => site.mayPublish(url),
      mayLeave(url, body, decide) {
        const act = site.readAct?.(url, body);
        if (act) return people.mayLeave(act, decide);
        const request = site.readRequest(url, body);
        if (!request || !background.isCurrent() || switchedOff()) return true;
        // A link's card or a chosen GIF counts as media on the wire, but there is nothing of it to look at.
        const pictures = request.hasMedia ? attachments.all() : [];
        if (request.text === '' && pictures.length === 0) return true;
        if (departures.covers(request.text, pictures.length > 0)) return true;
        wantEngine();
        if (!ASIDE.has(request.surface)) background.noticed(isMissing(site) ? 'no-box' : 'network');
        return hold.mayLeave(
          createRequestAttempt(site, request, pictures, judge.policy?.accounts ?? [], {
            decide,
            keepWords: () => warning.notify('kept-words', request.text),
            allow: letGo,
          }),
        );
      },
    },
    countFailure,
    { signal },
  );

  const marks = watchMarks(
    site,
    {
      read(composer) {
        wantEngine();
        sawComposer();
        return read(composer);
      },
      findings: (post) => (switchedOff() ? [] : judge.judge(post).findings),
      onBegin: ([first]) => first && showCaution(first, { signal }),
      lookAhead: async (post, options) => (switchedOff() ? undefined : judge.lookAhead(post, options)),
    },
    { signal },
  );
  const wantEngine = waitForEngine(
    background.requestEngine,
    (engine) => {
      judge.use({ engine });
      marks.refresh();
    },
    { signal },
  );
  attachments.onGone(looks.cancel);
  attachments.onAttach(async (attachment) => {
    wantEngine();
    const look = looks.of(attachment);
    if (look.state === 'looking') await look.done;
    marks.refresh();
  });
  background.watchPolicy(
    (policy) => {
      site.facts.override(policy.siteOverrides?.[site.id] ?? {});
      judge.use({ policy });
      marks.refresh();
    },
    { signal },
  );
  background.answerGuarded(() => judgeAccount(site.id, site.accountSignals(document), judge.policy?.accounts ?? []), {
    signal,
  });
  background.onStopped(({ text }) => warning.notify('kept-words', text), { signal });
  void background.keptWords().then((kept) => {
    if (signal.aborted || kept?.site !== site.id || kept.text === '') return;
    const tell = () => warning.notify('kept-over-reload', kept.text, () => background.keepWords(null));
    if (document.readyState === 'loading') window.addEventListener('DOMContentLoaded', tell, { once: true, signal });
    else tell();
  });
}

/** What is written apart from posts: not seeing its button says nothing about the rest. */
const ASIDE: ReadonlySet<Surface> = new Set(['bio', 'alt', 'poll', 'title']);

/** Whether the page lacks what should stand on its route when somebody posts. */
const isMissing = ({ expects, facts }: Site) =>
  expects.some(
    ({ path, selector }) => path.test(location.pathname) && !document.querySelector(facts.css[selector] ?? '*'),
  );

/** Something was said about who is signed in, and it did not fit together. */
const hasUnclearAccount = ({ account }: Post) =>
  account.kind === 'unknown' && (account.handle !== undefined || account.id !== undefined);

/** The same warning; the words it is about are kept for as long as it stands. */
function keepingWords<W extends Warning>(warning: W, { keepWords }: Pick<Background, 'keepWords'>): W {
  let kept = false;
  return {
    ...warning,
    show(view, attempt, answer) {
      warning.show(view, attempt, answer);
      if (!kept) keepWords({ site: view.post.site, text: view.post.text });
      kept = true;
    },
    hide() {
      warning.hide();
      if (kept) keepWords(null);
      kept = false;
    },
  };
}
