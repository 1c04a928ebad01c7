import { type Browser, browser } from 'wxt/browser';
import type { Account } from '../model/account.ts';
import type { HealthEvent } from '../model/health.ts';
import type { UncheckedReason } from '../model/hold.ts';
import type { NotSchool } from '../model/own.ts';
import type { Policy } from '../model/policy.ts';
import type { SiteId } from '../model/site.ts';
import type { DecidedPost } from '../usage/mask-outcome.ts';
import type { TimeNote } from '../usage/next-note.ts';
import type { HealthReport } from './health-store.ts';
import type { KeptWords } from './kept-words.ts';
import type { PolicyState } from './policy-store.ts';
import type { UsageWord } from './usage-recorder.ts';

interface Exchange<Request, Answer> {
  readonly request: Request;
  readonly answer: Answer;
}

interface Dismissed {
  readonly words: readonly NotSchool[];
  /** Given where it is to last: what the person calls it; may be empty. */
  readonly keepAs?: string;
}

/** What the background answers. */
export interface BackgroundProtocol {
  /** The settings in force, and what the person has decided for themselves. */
  policy: Exchange<null, Policy>;
  /** The same with problems and origin; for our own pages only. */
  policyState: Exchange<null, PolicyState>;
  /** Counts a post that was let through unchecked. */
  unchecked: Exchange<{ readonly site: SiteId; readonly reason: UncheckedReason }, null>;
  /** What the person did about a held post. */
  outcome: Exchange<DecidedPost, null>;
  /** What the person says about their use of a network: "it's for school", "I'm on a break", "not now". */
  usageWord: Exchange<{ readonly site: SiteId; readonly word: UsageWord }, null>;
  /** The person says that words are not about school: counted by rule alone and, where it is to last, kept as hashes. */
  dismiss: Exchange<Dismissed, null>;
  /** Opens the page for telling somebody about a concern, in a tab of its own. */
  openReport: Exchange<null, null>;
  /** The text somebody marked and wants checked, once; then it is forgotten. For the self-check. */
  textToCheck: Exchange<null, string>;
  /** Puts the review engine into the frame that asks: pages where nobody writes never carry it. */
  engine: Exchange<null, null>;
  /** By which the page that looks at pictures knows who may ask it. */
  visionKey: Exchange<null, string>;
  /** The words of a post that is held on this page, for as long as it is; null when the person has decided. */
  keepWords: Exchange<KeptWords | null, null>;
  /** What was kept for this tab. */
  keptWords: Exchange<null, KeptWords | null>;
  /** A gate lets these words go: the wall behind it must not stop them. */
  allow: Exchange<KeptWords, null>;
  /** Counts what was noticed of how well a network's pages are understood. */
  noticed: Exchange<{ readonly site: SiteId; readonly event: HealthEvent }, null>;
  /** These counts; for our own pages only. */
  health: Exchange<null, readonly HealthReport[]>;
  /** Whether the background is there. */
  ping: Exchange<null, null>;
}

/** What content scripts and our own pages answer. */
export interface PageProtocol {
  /** The settings in force have changed; the page asks for them when it needs them. */
  policyChanged: Exchange<null, null>;
  /** Whether the page is guarded. */
  ping: Exchange<null, null>;
  /** Whose account the guard takes this page for, now. */
  account: Exchange<null, Account>;
  /** The browser stopped a request of this tab; its words stand nowhere else. */
  stopped: Exchange<KeptWords, null>;
  /** A quiet note about time is due; failing when it can't be shown now. */
  timeNote: Exchange<TimeNote | { readonly kind: 'recording' }, null>;
}

type Names<Protocol> = Extract<keyof Protocol, string>;
type RequestOf<Protocol, Name extends keyof Protocol> = Protocol[Name] extends Exchange<infer R, unknown> ? R : never;
type AnswerOf<Protocol, Name extends keyof Protocol> = Protocol[Name] extends Exchange<unknown, infer A> ? A : never;

/** One function for each message of a protocol. What it throws is handed to the one who asked. */
export type Answers<Protocol> = {
  readonly [Name in Names<Protocol>]: (
    request: RequestOf<Protocol, Name>,
    sender: Browser.runtime.MessageSender,
  ) => AnswerOf<Protocol, Name> | Promise<AnswerOf<Protocol, Name>>;
};

/** Pages of sites may ask for no more than their guard needs. */
const CONTENT_SCRIPTS_MAY_ASK: readonly string[] = [
  'policy',
  'unchecked',
  'outcome',
  'usageWord',
  'dismiss',
  'openReport',
  'engine',
  'visionKey',
  'keepWords',
  'keptWords',
  'allow',
  'noticed',
  'ping',
] satisfies Names<BackgroundProtocol>[];

type Side = 'background' | 'page';
interface Envelope {
  readonly to: Side;
  readonly name: string;
  readonly request: unknown;
}
type Reply = { readonly answer: unknown } | { readonly error: string };

const isEnvelope = (message: unknown, to: Side): message is Envelope =>
  typeof message === 'object' && message !== null && 'to' in message && message.to === to && 'name' in message;

/** Whether the sender is one of our own pages (the picture page in a site's tab included) rather than a content script. */
const isOwnPage = (sender: Browser.runtime.MessageSender) =>
  sender.url?.startsWith(browser.runtime.getURL('/')) === true;

function listen(
  side: Side,
  answers: Readonly<Record<string, (request: never, sender: Browser.runtime.MessageSender) => unknown>>,
  mayAsk: (name: string, sender: Browser.runtime.MessageSender) => boolean,
  signal?: AbortSignal,
): void {
  const onMessage = (
    message: unknown,
    sender: Browser.runtime.MessageSender,
    respond: (reply: Reply) => void,
  ): true | undefined => {
    if (!isEnvelope(message, side) || !Object.hasOwn(answers, message.name)) return undefined;
    if (sender.id !== browser.runtime.id) return undefined;
    if (!mayAsk(message.name, sender)) {
      respond({ error: 'not allowed' });
      return true;
    }
    const { name, request } = message;
    Promise.resolve()
      .then(() => answers[name]?.(request as never, sender))
      .then(
        (answer) => respond({ answer }),
        (error: unknown) => respond({ error: String(error) }),
      );
    return true; // The answer comes later: the one way that both browsers understand.
  };
  browser.runtime.onMessage.addListener(onMessage);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(onMessage));
}

/** Answers content scripts and our own pages; to be called in the first turn of the background. */
export function answerAsBackground(answers: Answers<BackgroundProtocol>): void {
  listen(
    'background',
    answers,
    (name, sender) => isOwnPage(sender) || (sender.tab !== undefined && CONTENT_SCRIPTS_MAY_ASK.includes(name)),
  );
}

/** Answers the background from a content script or a page of ours, until `signal`. */
export function answerAsPage(answers: Partial<Answers<PageProtocol>>, { signal }: { signal: AbortSignal }): void {
  // Only our own pages and the background send to pages; a content script has no way to.
  listen('page', answers, (_, sender) => sender.tab === undefined || isOwnPage(sender), signal);
}

/** `reply`, unwrapped. @throws Error when there is none within `timeoutMs`, or when answering failed. */
async function unwrap(name: string, reply: Promise<unknown>, timeoutMs: number): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`"${name}" was not answered within ${timeoutMs} ms`)), timeoutMs);
  });
  try {
    const answered = (await Promise.race([reply, timeout])) as Reply | undefined;
    if (!answered) throw new Error(`"${name}" was answered by nobody`);
    if ('error' in answered) throw new Error(`"${name}" failed: ${answered.error}`);
    return answered.answer;
  } finally {
    clearTimeout(timer);
  }
}

/** Asks the background; a sleeping one is woken. @throws Error when no answer comes within `timeoutMs`. */
export async function ask<Name extends Names<BackgroundProtocol>>(
  name: Name,
  request: RequestOf<BackgroundProtocol, Name>,
  timeoutMs = 5_000,
): Promise<AnswerOf<BackgroundProtocol, Name>> {
  const envelope: Envelope = { to: 'background', name, request };
  return (await unwrap(name, browser.runtime.sendMessage(envelope), timeoutMs)) as AnswerOf<BackgroundProtocol, Name>;
}

/** Asks the guard in a tab. @throws Error when the tab has none, or it does not answer within `timeoutMs`. */
export async function askTab<Name extends Names<PageProtocol>>(
  tabId: number,
  name: Name,
  request: RequestOf<PageProtocol, Name>,
  timeoutMs = 1_000,
): Promise<AnswerOf<PageProtocol, Name>> {
  const envelope: Envelope = { to: 'page', name, request };
  return (await unwrap(name, browser.tabs.sendMessage(tabId, envelope), timeoutMs)) as AnswerOf<PageProtocol, Name>;
}

/** Tells every guard and every page of ours; those that are not there are no matter. Never rejects. */
export async function tellPages<Name extends Names<PageProtocol>>(
  name: Name,
  request: RequestOf<PageProtocol, Name>,
): Promise<void> {
  const envelope: Envelope = { to: 'page', name, request };
  const tabs = await browser.tabs.query({}).catch(() => []);
  await Promise.allSettled([
    browser.runtime.sendMessage(envelope),
    ...tabs.map((tab: Browser.tabs.Tab) =>
      tab.id === undefined ? undefined : browser.tabs.sendMessage(tab.id, envelope),
    ),
  ]);
}
