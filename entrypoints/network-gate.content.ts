import { defineContentScript } from 'wxt/utils/define-content-script';
import { SITE_MATCHES } from '../lib/model/site-matches.ts';
import { answerName, type GateAnswer, type GateQuestion, HELLO, READY } from '../lib/page/gate-protocol.ts';

/**
 * In the page's own world: holds requests until our isolated half lets them go. Knows no names, settings or operations; it
 * asks about everything that is sent. Natives are kept from the start, since a page may replace them later.
 */
export default defineContentScript({
  matches: SITE_MATCHES,
  allFrames: true,
  matchOriginAsFallback: true,
  runAt: 'document_start',
  world: 'MAIN',
  main() {
    const { apply } = Reflect;
    const { stringify, parse } = JSON;
    const { dispatchEvent, addEventListener, removeEventListener } = EventTarget.prototype;
    const Custom = CustomEvent;
    const detailOf = Object.getOwnPropertyDescriptor(Custom.prototype, 'detail')?.get as (this: Event) => string;
    const { get: mapGet, set: mapSet, delete: mapDelete } = Map.prototype;
    const { get: weakGet, set: weakSet } = WeakMap.prototype;
    const { then } = Promise.prototype;
    const [NativeRequest, NativeForm, NativeParams, NativeBlob, NativeError, NativeURL, NativeDomException] = [
      Request,
      FormData,
      URLSearchParams,
      Blob,
      TypeError,
      URL,
      DOMException,
    ];
    const [NativeEvent, NativeProgress] = [Event, ProgressEvent];
    const { defineProperty, deleteProperty } = Reflect;
    const { clone, text: requestText } = NativeRequest.prototype;
    const { text: blobText } = NativeBlob.prototype;

    let secret = '';
    let last = 0;
    const waiting = new Map<number, (leave: boolean) => void>();

    const on = (type: string, listener: (event: Event) => void) =>
      apply(addEventListener, window, [type, listener, true]);
    const onHello = (event: Event) => {
      event.stopImmediatePropagation();
      if (secret) return;
      secret = apply(detailOf, event, []);
      apply(removeEventListener, window, [HELLO, onHello, true]);
      on(answerName(secret), (answer) => {
        answer.stopImmediatePropagation();
        const { id, leave } = parse(apply(detailOf, answer, [])) as GateAnswer;
        const decide = apply(mapGet, waiting, [id]) as ((leave: boolean) => void) | undefined;
        apply(mapDelete, waiting, [id]);
        decide?.(leave);
      });
      apply(dispatchEvent, window, [new Custom(READY)]);
    };
    on(HELLO, onHello);
    apply(dispatchEvent, window, [new Custom(READY)]);

    /** Asks in this turn. @returns true to leave at once; otherwise `decide` is called later, once */
    const mayLeave = (url: string, body: string, decide: (leave: boolean) => void): boolean => {
      if (!secret) return true;
      last += 1;
      const question: GateQuestion = { id: last, url, body };
      const event = new Custom(secret, { detail: stringify(question), cancelable: true });
      apply(mapSet, waiting, [last, decide]);
      const leaves = apply(dispatchEvent, window, [event]) as boolean;
      if (leaves) apply(mapDelete, waiting, [last]);
      return leaves;
    };

    /** The words in a body; null where they cannot be read at once, undefined where there are none to read. */
    const wordsOf = (body: unknown): string | null | undefined => {
      if (typeof body === 'string') return body;
      if (body instanceof NativeParams) return `${body}`;
      if (body instanceof NativeForm) {
        const fields = new NativeParams();
        body.forEach((value, name) => {
          if (typeof value === 'string') fields.append(name, value);
        });
        return `${fields}`;
      }
      // Uploads are larger; a publishing request never is.
      return body instanceof NativeBlob && body.size < 200_000 && !/^(?:image|video|audio)\//.test(body.type)
        ? null
        : undefined;
    };
    const absolute = (url: unknown): string => {
      try {
        return new NativeURL(`${url}`, location.href).href;
      } catch {
        return '';
      }
    };
    const failed = () => new NativeError('Failed to fetch');

    window.fetch = new Proxy(window.fetch, {
      apply(fetch, self, args: Parameters<typeof window.fetch>) {
        const go = () => apply(fetch, self, args) as Promise<Response>;
        const [input, init] = args;
        const isRequest = input instanceof NativeRequest;
        const method = `${init?.method ?? (isRequest ? input.method : 'GET')}`.toUpperCase();
        if (method === 'GET' || method === 'HEAD') return go();
        const url = isRequest ? input.url : absolute(input);
        const words = wordsOf(init?.body ?? undefined);
        const ask = (body: string): Promise<Response> => {
          let decide = (_: boolean) => {};
          let stop = (_: unknown) => {};
          const later = new Promise<Response>((resolve, reject) => {
            decide = (leave) => (leave ? resolve(go()) : reject(failed()));
            stop = reject;
          });
          if (mayLeave(url, body, (leave) => decide(leave))) return go();
          // Given up by the page itself while we wait.
          const gone = init?.signal ?? (isRequest ? input.signal : undefined);
          if (gone) apply(addEventListener, gone, ['abort', () => stop(gone.reason), { once: true }]);
          return later;
        };
        if (typeof words === 'string') return ask(words);
        if (words === null) return apply(then, apply(blobText, init?.body, []), [ask, go]);
        // Firefox knows no `body` of a Request; its text is empty where there is none.
        if (init?.body == null && isRequest && input.body !== null && !input.bodyUsed && !input.keepalive) {
          const length = Number(input.headers.get('content-length') ?? 0);
          const type = input.headers.get('content-type') ?? '';
          if (length < 200_000 && !/^(?:image|video|audio|application\/octet)/.test(type))
            return apply(then, apply(requestText, apply(clone, input, []), []), [ask, go]);
        }
        return go();
      },
    });

    interface Opened {
      readonly url: string;
      readonly method: string;
      readonly isAsync: boolean;
      /** A send that waits; anything the page does to the request in the meantime ends the wait. */
      waits?: boolean;
    }
    const opened = new WeakMap<XMLHttpRequest, Opened>();
    const of = (request: XMLHttpRequest) => apply(weakGet, opened, [request]) as Opened | undefined;
    const { prototype } = XMLHttpRequest;

    prototype.open = new Proxy(prototype.open, {
      apply(open, request: XMLHttpRequest, args: [string, string, boolean?]) {
        const [method, url, isAsync = true] = args;
        deleteProperty(request, 'readyState');
        apply(weakSet, opened, [request, { url: absolute(url), method: `${method}`.toUpperCase(), isAsync }]);
        return apply(open, request, args);
      },
    });
    prototype.abort = new Proxy(prototype.abort, {
      apply(abort, request: XMLHttpRequest, args: []) {
        const state = of(request);
        const waited = state?.waits === true;
        if (state) state.waits = false;
        apply(abort, request, args);
        // To the browser this request was never sent, so it says nothing of its end.
        if (waited) for (const type of ['abort', 'loadend']) apply(dispatchEvent, request, [new NativeProgress(type)]);
      },
    });
    prototype.send = new Proxy(prototype.send, {
      apply(send, request: XMLHttpRequest, args: [XMLHttpRequestBodyInit?]) {
        const go = () => apply(send, request, args) as undefined;
        const state = of(request);
        const words = wordsOf(args[0] ?? undefined);
        if (!state || state.method === 'GET' || state.method === 'HEAD' || words === undefined) return go();
        if (state.waits) throw new NativeDomException('The request is on its way.', 'InvalidStateError');
        const decide = (leave: boolean) => {
          // Opened again or given up by the page meanwhile.
          if (!state.waits || of(request) !== state) return;
          state.waits = false;
          if (leave) {
            go();
            return;
          }
          // As a network that is not there: done, with nothing.
          defineProperty(request, 'readyState', { value: 4, configurable: true });
          apply(dispatchEvent, request, [new NativeEvent('readystatechange')]);
          for (const type of ['error', 'loadend']) apply(dispatchEvent, request, [new NativeProgress(type)]);
        };
        if (words === null) {
          if (!state.isAsync) return go();
          state.waits = true;
          apply(then, apply(blobText, args[0], []), [
            (body: string) => mayLeave(state.url, body, decide) && decide(true),
            () => decide(true),
          ]);
          return;
        }
        state.waits = true;
        if (mayLeave(state.url, words, decide)) {
          state.waits = false;
          return go();
        }
        if (!state.isAsync) {
          state.waits = false;
          throw new NativeDomException('A network error occurred.', 'NetworkError');
        }
        return undefined;
      },
    });

    Navigator.prototype.sendBeacon = new Proxy(Navigator.prototype.sendBeacon, {
      apply(beacon, self, args: [string | URL, BodyInit?]) {
        const go = () => apply(beacon, self, args) as boolean;
        const words = wordsOf(args[1] ?? undefined);
        if (typeof words !== 'string') return go();
        return mayLeave(absolute(args[0]), words, (leave) => leave && go()) ? go() : true;
      },
    });
  },
});
