import type { Sighting } from '../model/sighting.ts';
import type { Attachment } from './attachments.ts';
import type { VisionAnswer, VisionHello, VisionRequest } from './vision-protocol.ts';

/** Where looking at one picture stands. */
export type Look =
  | { readonly state: 'looking'; readonly done: Promise<unknown> }
  | { readonly state: 'seen'; readonly sightings: readonly Sighting[] }
  | { readonly state: 'unread' | 'failed' };

/** What is known of the pictures attached on this page. */
export interface Looks {
  /** Asks for a look the first time; the answer may change from one turn to the next. */
  of(attachment: Attachment): Look;
  /** A small copy to draw, or undefined where there is none. */
  preview(attachment: Attachment): Promise<ImageBitmap | undefined>;
  /** Looks again at everything from now on: the settings have changed. */
  forget(): void;
}

/** A frame that has not said a word by then will not. Milliseconds. */
const START_LIMIT = 10_000;

/**
 * Hands pictures to the extension's own vision page, in a frame of its own process inside a closed root; files are passed
 * by reference, so nothing is copied. The frame is made with the first picture.
 * @param url address of the vision page
 * @param readKey asks for the key that makes it answer
 */
export function createLooks(url: string, readKey: () => Promise<string>, { signal }: { signal: AbortSignal }): Looks {
  let looks = new WeakMap<File, Look>();
  let page: Promise<MessagePort> | null = null;
  let last = 0;
  const waiting = new Map<number, (answer: VisionAnswer | null) => void>();

  const ask = async (kind: 'look' | 'preview', file: Blob): Promise<VisionAnswer | null> => {
    page ??= readKey().then((key) =>
      openFrame(url, key, (answer) => 'id' in answer && waiting.get(answer.id)?.(answer), { signal }),
    );
    const port = await page.catch(() => {
      page = null; // The next picture tries again.
      return null;
    });
    if (!port) return null;
    last += 1;
    const id = last;
    const answer = new Promise<VisionAnswer | null>((resolve) => waiting.set(id, resolve));
    port.postMessage({ kind, id, file } satisfies VisionRequest);
    return answer.finally(() => waiting.delete(id));
  };

  const lookAt = (file: File): Look => {
    const known = looks;
    const done = ask('look', file).then((answer) => {
      if (answer?.kind === 'seen') known.set(file, { state: 'seen', sightings: answer.sightings });
      else known.set(file, { state: answer?.kind === 'unread' ? 'unread' : 'failed' });
    });
    return { state: 'looking', done };
  };

  return {
    of({ file }) {
      const look = looks.get(file) ?? lookAt(file);
      if (!looks.has(file)) looks.set(file, look);
      return look;
    },
    async preview({ file }) {
      const answer = await ask('preview', file);
      return answer?.kind === 'preview' ? answer.bitmap : undefined;
    },
    forget() {
      looks = new WeakMap();
    },
  };
}

/** @throws when the frame does not answer in time */
function openFrame(
  url: string,
  key: string,
  onAnswer: (answer: VisionAnswer) => void,
  { signal }: { signal: AbortSignal },
): Promise<MessagePort> {
  return new Promise((resolve, reject) => {
    const host = document.createElement('second-look-vision');
    host.style.setProperty('display', 'none', 'important');
    const frame = document.createElement('iframe');
    frame.src = url;
    host.attachShadow({ mode: 'closed' }).append(frame);
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
    frame.addEventListener('load', () => frame.contentWindow?.postMessage(hello, new URL(url).origin, [port2]), {
      once: true,
    });
    document.documentElement.append(host);
    signal.addEventListener('abort', () => host.remove(), { once: true });
  });
}
