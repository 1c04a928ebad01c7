import type { ImagePlace, Sighting } from '../model/sighting.ts';
import type { Attachment } from './attachments.ts';
import type { VisionAnswer, VisionHello, VisionRequest } from './vision-protocol.ts';

/** Where looking at one picture stands. */
export type Look =
  | { readonly state: 'looking'; readonly done: Promise<unknown> }
  | { readonly state: 'seen'; readonly sightings: readonly Sighting[]; readonly moment?: number }
  | { readonly state: 'unread' | 'failed' };

/** What is known of the pictures attached on this page. */
export interface Looks {
  /** Asks for a look the first time; the answer may change from one turn to the next. */
  of(attachment: Attachment): Look;
  /** A small copy to draw, or undefined where there is none. */
  preview(attachment: Attachment): Promise<ImageBitmap | undefined>;
  /** A full copy with places painted over and nothing else of the file, or undefined where there is none. */
  cover(attachment: Attachment, places: readonly ImagePlace[]): Promise<Blob | undefined>;
  /** It was taken off again: nobody need look at it any more. */
  cancel(attachment: Attachment): void;
  /** Looks again at everything from now on: the settings have changed. */
  forget(): void;
}

/** Where the vision page is asked for, and under which origin it then runs: an address that changes leads to one that stays. */
export interface VisionAddress {
  readonly url: string;
  readonly origin: string;
}

/** A frame that has not said a word by then will not. Milliseconds. */
const START_LIMIT = 10_000;

type Wish =
  | { readonly kind: 'look'; readonly file: Blob }
  | { readonly kind: 'preview'; readonly file: Blob; readonly moment?: number }
  | {
      readonly kind: 'cover';
      readonly file: Blob;
      readonly moment?: number;
      readonly places: readonly ImagePlace[];
    };

/**
 * Hands pictures to the extension's own vision page, in a frame of its own process inside a closed root; files are passed
 * by reference, so nothing is copied. The frame is made with the first picture, and made again when the site takes it away.
 * @param readKey asks for the key that makes the page answer
 */
export function createLooks(
  where: VisionAddress,
  readKey: () => Promise<string>,
  { signal }: { signal: AbortSignal },
): Looks {
  let looks = new WeakMap<File, Look>();
  const page = createVisionPage(where, readKey, { signal });

  const lookAt = (file: File): Look => {
    const known = looks;
    const done = page.ask({ kind: 'look', file }).then((answer) => {
      if (known.get(file)?.state !== 'looking') return;
      if (answer?.kind === 'seen') {
        const { sightings, moment } = answer;
        known.set(file, { state: 'seen', sightings, ...(moment === undefined ? {} : { moment }) });
      } else known.set(file, { state: answer?.kind === 'unread' ? 'unread' : 'failed' });
    });
    return { state: 'looking', done };
  };
  const frameOf = (file: File) => {
    const look = looks.get(file);
    return look?.state === 'seen' && look.moment !== undefined ? { file, moment: look.moment } : { file };
  };

  return {
    of({ file, arriving }) {
      if (arriving) return { state: 'looking', done: arriving };
      const look = looks.get(file) ?? lookAt(file);
      if (!looks.has(file)) looks.set(file, look);
      return look;
    },
    async preview({ file }) {
      const answer = await page.ask({ kind: 'preview', ...frameOf(file) });
      return answer?.kind === 'preview' ? answer.bitmap : undefined;
    },
    async cover({ file }, places) {
      const answer = await page.ask({ kind: 'cover', ...frameOf(file), places });
      return answer?.kind === 'covered' ? answer.copy : undefined;
    },
    cancel({ file }) {
      if (looks.get(file)?.state !== 'looking') return;
      looks.delete(file);
      page.cancel(file);
    },
    forget() {
      looks = new WeakMap();
    },
  };
}

interface Asked {
  readonly wish: Wish;
  answer(answer: VisionAnswer | null): void;
  /** How often the frame was lost since. */
  losses: number;
}

/** The vision page, as long as somebody has something to ask. */
function createVisionPage(where: VisionAddress, readKey: () => Promise<string>, { signal }: { signal: AbortSignal }) {
  let page: Promise<MessagePort> | null = null;
  let host: Element | undefined;
  let last = 0;
  const waiting = new Map<number, Asked>();

  const onAnswer = (answer: VisionAnswer) => {
    if ('id' in answer) waiting.get(answer.id)?.answer(answer);
  };
  const open = (): Promise<MessagePort> => {
    // What the site took away is noticed here, and by the watch below while an answer is awaited.
    if (host && !host.isConnected) page = null;
    page ??= readKey().then((key) => {
      const opened = openFrame(where, key, onAnswer, { signal });
      host = opened.host;
      return opened.port;
    });
    return page;
  };
  const send = async (id: number, asked: Asked): Promise<void> => {
    try {
      const port = await open();
      port.postMessage({ ...asked.wish, id } satisfies VisionRequest);
    } catch {
      page = null; // The next picture tries again.
      asked.answer(null);
    }
  };

  // Whoever waits for a frame that is gone asks the next one, once.
  const watch = new MutationObserver(() => {
    if (!host || host.isConnected) return;
    page = null;
    host = undefined;
    for (const [id, asked] of waiting) {
      asked.losses += 1;
      if (asked.losses > 1) asked.answer(null);
      else void send(id, asked);
    }
  });
  signal.addEventListener('abort', () => watch.disconnect(), { once: true });

  return {
    /** @returns null when there is no page to ask */
    ask(wish: Wish): Promise<VisionAnswer | null> {
      last += 1;
      const id = last;
      const { promise, resolve } = Promise.withResolvers<VisionAnswer | null>();
      const asked: Asked = { wish, answer: resolve, losses: 0 };
      waiting.set(id, asked);
      if (waiting.size === 1 && !signal.aborted) watch.observe(document.documentElement, { childList: true });
      void send(id, asked);
      return promise.finally(() => {
        waiting.delete(id);
        if (waiting.size === 0) watch.disconnect();
      });
    },
    /** Looks at this file are no longer wanted. */
    cancel(file: Blob): void {
      for (const [id, { wish, answer }] of waiting) {
        if (wish.file !== file || wish.kind !== 'look') continue;
        void page?.then((port) => port.postMessage({ kind: 'cancel', id } satisfies VisionRequest)).catch(() => {});
        answer(null);
      }
    },
  };
}

/** The port rejects when the frame does not answer in time. */
function openFrame(
  { url, origin }: VisionAddress,
  key: string,
  onAnswer: (answer: VisionAnswer) => void,
  { signal }: { signal: AbortSignal },
): { host: Element; port: Promise<MessagePort> } {
  const host = document.createElement('second-look-vision');
  host.style.setProperty('display', 'none', 'important');
  const frame = document.createElement('iframe');
  frame.src = url;
  host.attachShadow({ mode: 'closed' }).append(frame);
  const port = new Promise<MessagePort>((resolve, reject) => {
    const { port1, port2 } = new MessageChannel();
    const timer = setTimeout(() => {
      host.remove();
      reject(new Error('The page that looks at pictures did not open.'));
    }, START_LIMIT);
    port1.onmessage = ({ data }: MessageEvent<VisionAnswer>) => {
      if (data.kind !== 'ready') return onAnswer(data);
      clearTimeout(timer);
      resolve(port1);
    };
    const hello: VisionHello = { to: 'second-look-vision', key };
    frame.addEventListener('load', () => frame.contentWindow?.postMessage(hello, origin, [port2]), {
      once: true,
    });
    document.documentElement.append(host);
    signal.addEventListener('abort', () => host.remove(), { once: true });
  });
  return { host, port };
}
