import { defineContentScript } from 'wxt/utils/define-content-script';
import { SITE_MATCHES } from '../lib/model/site-matches.ts';
import { answerName, type GateAnswer, type GateQuestion, HELLO, READY } from '../lib/page/gate-protocol.ts';

/** A body as it will be sent, which the page can no longer change, and its words. */
interface Snapshot {
  readonly body: unknown;
  /** A promise where they cannot be read at once; undefined where there are none to read. */
  readonly words: string | Promise<string> | undefined;
}

/**
 * In the page's own world: holds requests until our isolated half lets them go. Knows no names, settings or operations. It
 * asks about the address of everything that is sent, and about the body where that is worth it; the rest goes untouched.
 *
 * A page may replace or patch anything here after us, so everything is taken from the browser at the start, nothing is called as
 * a method, no array is iterated, and what a page hands over is read once.
 */
export default defineContentScript({
  matches: SITE_MATCHES,
  allFrames: true,
  matchOriginAsFallback: true,
  runAt: 'document_start',
  world: 'MAIN',
  main() {
    const { apply, construct, defineProperty, deleteProperty, getOwnPropertyDescriptor } = Reflect;
    const { stringify, parse } = JSON;
    const { create } = Object;
    const { dispatchEvent, addEventListener, removeEventListener } = EventTarget.prototype;
    const { stopImmediatePropagation, preventDefault } = Event.prototype;
    const { get: mapGet, set: mapSet, delete: mapDelete } = Map.prototype;
    const { get: weakGet, set: weakSet } = WeakMap.prototype;
    const { then } = Promise.prototype;
    const { indexOf } = String.prototype;
    const NativePromise = Promise;
    const NativeEvent = Event;
    const NativeProgress = ProgressEvent;
    const NativeCustom = CustomEvent;
    const NativeRequest = Request;
    const NativeForm = FormData;
    const NativeParams = URLSearchParams;
    const NativeBlob = Blob;
    const NativeURL = URL;
    const NativeTypeError = TypeError;
    const NativeDomException = DOMException;
    const { clone, text: requestText, formData: requestForm } = NativeRequest.prototype;
    const { forEach: formEach, append: formAppend } = NativeForm.prototype;
    const { append: paramsAppend, toString: paramsText } = NativeParams.prototype;
    const { text: blobText } = NativeBlob.prototype;
    const { get: headersGet } = Headers.prototype;
    const decoder = new TextDecoder();
    const { decode } = decoder;

    const getter = (of: object, name: string) =>
      (getOwnPropertyDescriptor(of, name) as PropertyDescriptor).get as () => unknown;
    const detailOf = getter(NativeCustom.prototype, 'detail');
    const addressOf = getter(NativeRequest.prototype, 'url');
    const headersOf = getter(NativeRequest.prototype, 'headers');
    const signalOf = getter(NativeRequest.prototype, 'signal');
    const isAborted = getter(AbortSignal.prototype, 'aborted');
    const reasonOf = getter(AbortSignal.prototype, 'reason');
    const sizeOf = getter(NativeBlob.prototype, 'size');
    const nodeTypeOf = getter(Node.prototype, 'nodeType');
    const baseOf = getter(Node.prototype, 'baseURI');
    const hrefOf = getter(NativeURL.prototype, 'href');
    const isLocked = getter(ReadableStream.prototype, 'locked');
    /** Whether `value` is of the kind that `read` belongs to, however the page dresses it up. */
    const is = (read: () => unknown, value: unknown): boolean => {
      try {
        apply(read, value, []);
        return true;
      } catch {
        return false;
      }
    };

    let secret = '';
    let last = 0;
    const waiting = new Map<number, (leave: boolean) => void>();

    const onHello = (event: Event) => {
      apply(stopImmediatePropagation, event, []);
      if (secret) return;
      secret = apply(detailOf, event, []) as string;
      apply(removeEventListener, window, [HELLO, onHello, true]);
      const onAnswer = (answer: Event) => {
        apply(stopImmediatePropagation, answer, []);
        const { id, leave } = parse(apply(detailOf, answer, []) as string) as GateAnswer;
        const decide = apply(mapGet, waiting, [id]) as ((leave: boolean) => void) | undefined;
        apply(mapDelete, waiting, [id]);
        if (decide) decide(leave);
        // The page has given it up meanwhile: nothing leaves.
        else apply(preventDefault, answer, []);
      };
      apply(addEventListener, window, [answerName(secret), onAnswer, true]);
      apply(dispatchEvent, window, [new NativeCustom(READY)]);
    };
    apply(addEventListener, window, [HELLO, onHello, true]);
    apply(dispatchEvent, window, [new NativeCustom(READY)]);

    const ask = (id: number, url: string, body?: string): boolean => {
      // Without a prototype, so that nothing of the page's takes part in writing it down.
      const question: GateQuestion = { __proto__: null, id, url, body } as GateQuestion;
      const event = new NativeCustom(secret, {
        __proto__: null,
        detail: stringify(question),
        cancelable: true,
      } as CustomEventInit);
      return apply(dispatchEvent, window, [event]) as boolean;
    };
    /** Whether a request to this address is worth reading. */
    const mayPublish = (url: string): boolean => secret !== '' && url !== '' && !ask(0, url);
    /** Asks in this turn. @returns 0 to leave at once; otherwise a number, under which `decide` is called later, once */
    const hold = (url: string, words: string, decide: (leave: boolean) => void): number => {
      last += 1;
      const id = last;
      apply(mapSet, waiting, [id, decide]);
      if (!ask(id, url, words)) return id;
      apply(mapDelete, waiting, [id]);
      return 0;
    };
    const forget = (id: number) => apply(mapDelete, waiting, [id]);

    const absolute = (url: string): string => {
      try {
        return apply(hrefOf, new NativeURL(url, apply(baseOf, document, []) as string), []) as string;
      } catch {
        return '';
      }
    };
    /** The text fields of a form, and the form once more. */
    const copyForm = (form: unknown): { fields: string; copy: FormData } => {
      const fields = new NativeParams();
      const copy = new NativeForm();
      const take = (value: unknown, name: string) => {
        if (typeof value === 'string') apply(paramsAppend, fields, [name, value]);
        apply(formAppend, copy, [name, value]);
      };
      apply(formEach, form, [take]);
      return { fields: apply(paramsText, fields, []) as string, copy };
    };
    const snapshot = (body: unknown): Snapshot => {
      if (typeof body === 'string') return { body, words: body };
      if (body === null || body === undefined || is(nodeTypeOf, body)) return { body, words: undefined };
      if (is(sizeOf, body)) return { body, words: apply(blobText, body, []) as Promise<string> };
      try {
        const words = apply(paramsText, body, []) as string;
        return { body: new NativeParams(words), words };
      } catch {}
      try {
        const { fields, copy } = copyForm(body);
        return { body: copy, words: fields };
      } catch {}
      try {
        const words = apply(decode, decoder, [body]) as string;
        return { body: new NativeBlob([body as ArrayBuffer]), words };
      } catch {}
      const words = `${body}`;
      return { body: words, words };
    };
    /** The words of a request's body, whatever it was made from. */
    const wordsOf = (request: Request): Promise<string> => {
      const copy = apply(clone, request, []) as Request;
      const type = apply(headersGet, apply(headersOf, request, []), ['content-type']) as string | null;
      if (type === null || (apply(indexOf, type, ['multipart/']) as number) !== 0)
        return apply(requestText, copy, []) as Promise<string>;
      return apply(then, apply(requestForm, copy, []), [(form: FormData) => copyForm(form).fields]) as Promise<string>;
    };

    window.fetch = new Proxy(window.fetch, {
      apply(fetch, self, args: unknown[]) {
        const input = args[0];
        const init = args[1] as RequestInit | undefined;
        const isRequest = is(addressOf, input);
        const untouched = () => apply(fetch, self, args) as Promise<Response>;
        let url = '';
        if (isRequest) url = apply(addressOf, input, []) as string;
        else if (init === undefined || init === null)
          return untouched(); // a plain GET
        else {
          try {
            args[0] = `${input}`;
          } catch {
            return untouched(); // which says what is wrong with it
          }
          url = absolute(args[0] as string);
        }
        if (!mayPublish(url)) return untouched();

        let body: unknown;
        let request: Request;
        try {
          body = init?.body;
          const own = { __proto__: null, body: { __proto__: null, value: body } } as unknown as PropertyDescriptorMap;
          request = construct(NativeRequest, [args[0], init && create(init, own)]) as Request;
        } catch (error) {
          return new NativePromise((_, reject) => reject(error));
        }
        const go = () => apply(fetch, self, [request]) as Promise<Response>;
        const signal = apply(signalOf, request, []) as AbortSignal;
        if (apply(isAborted, signal, [])) return go();
        const isReady = body !== undefined && body !== null && !is(sizeOf, body) && !is(isLocked, body);
        const ready = isReady ? snapshot(body).words : undefined;
        if (typeof ready === 'string') {
          let held = true;
          const answered = new NativePromise<Response>((resolve, reject) => {
            const id = hold(url, ready, (leave) => {
              if (leave) resolve(go());
              else reject(new NativeTypeError('Failed to fetch'));
            });
            held = id !== 0;
            if (!held) return;
            const onAbort = () => {
              forget(id);
              reject(apply(reasonOf, signal, []));
            };
            apply(addEventListener, signal, ['abort', onAbort]);
          });
          return held ? answered : go();
        }
        return new NativePromise<Response>((resolve, reject) => {
          const onWords = (words: string) => {
            if (apply(isAborted, signal, [])) return;
            const id = hold(url, words, (leave) => {
              if (leave) resolve(go());
              else reject(new NativeTypeError('Failed to fetch'));
            });
            if (id === 0) resolve(go());
            else apply(addEventListener, signal, ['abort', () => forget(id)]);
          };
          apply(addEventListener, signal, ['abort', () => reject(apply(reasonOf, signal, []))]);
          apply(then, wordsOf(request), [onWords, () => resolve(go())]);
        });
      },
    });

    interface Opened {
      readonly url: string;
      readonly isAsync: boolean;
      /** The number of a send that waits; -1 while its body is read, 0 when none waits. */
      waits: number;
    }
    const opened = new WeakMap<XMLHttpRequest, Opened>();
    const of = (request: XMLHttpRequest) => apply(weakGet, opened, [request]) as Opened | undefined;
    /** @returns whether a send was waiting */
    const stopWaiting = (request: XMLHttpRequest): boolean => {
      const state = of(request);
      if (!state || state.waits === 0) return false;
      forget(state.waits);
      state.waits = 0;
      return true;
    };
    const { prototype } = XMLHttpRequest;
    const tell = (request: XMLHttpRequest, type: string) =>
      apply(dispatchEvent, request, [type === 'readystatechange' ? new NativeEvent(type) : new NativeProgress(type)]);

    prototype.open = new Proxy(prototype.open, {
      apply(open, request: XMLHttpRequest, args: unknown[]) {
        if (args.length < 2) return apply(open, request, args);
        args[0] = `${args[0]}`;
        args[1] = `${args[1]}`;
        apply(open, request, args);
        stopWaiting(request);
        deleteProperty(request, 'readyState');
        const state: Opened = {
          url: absolute(args[1] as string),
          isAsync: args.length < 3 || Boolean(args[2]),
          waits: 0,
        };
        apply(weakSet, opened, [request, state]);
        return undefined;
      },
    });
    prototype.abort = new Proxy(prototype.abort, {
      apply(abort, request: XMLHttpRequest, args: unknown[]) {
        const waited = stopWaiting(request);
        apply(abort, request, args);
        // To the browser this request was never sent, so it says nothing of its end.
        if (!waited) return undefined;
        tell(request, 'abort');
        tell(request, 'loadend');
        return undefined;
      },
    });
    prototype.send = new Proxy(prototype.send, {
      apply(send, request: XMLHttpRequest, args: unknown[]) {
        const state = of(request);
        if (!state || args[0] === undefined || args[0] === null || !mayPublish(state.url))
          return apply(send, request, args);
        if (state.waits !== 0) throw new NativeDomException('The request is on its way.', 'InvalidStateError');
        const { body, words } = snapshot(args[0]);
        const go = () => apply(send, request, [body]);
        const decide = (leave: boolean) => {
          state.waits = 0;
          if (leave) {
            go();
            return;
          }
          // As a network that is not there: done, with nothing.
          defineProperty(request, 'readyState', {
            __proto__: null,
            value: 4,
            configurable: true,
          } as PropertyDescriptor);
          tell(request, 'readystatechange');
          tell(request, 'error');
          tell(request, 'loadend');
        };
        if (words === undefined) return go();
        if (typeof words !== 'string') {
          // A file cannot be read in one turn; no network publishes that way.
          if (!state.isAsync) return go();
          state.waits = -1;
          const isStill = () => state.waits === -1 && of(request) === state;
          const onWords = (read: string) => {
            if (!isStill()) return;
            state.waits = hold(state.url, read, decide);
            if (state.waits === 0) go();
          };
          apply(then, words, [onWords, () => isStill() && decide(true)]);
          return undefined;
        }
        state.waits = hold(state.url, words, decide);
        if (state.waits === 0) return go();
        if (!state.isAsync) {
          stopWaiting(request);
          throw new NativeDomException('A network error occurred.', 'NetworkError');
        }
        return undefined;
      },
    });

    Navigator.prototype.sendBeacon = new Proxy(Navigator.prototype.sendBeacon, {
      apply(beacon, self, args: unknown[]) {
        if (args[1] === undefined || args[1] === null) return apply(beacon, self, args);
        args[0] = `${args[0]}`;
        const url = absolute(args[0] as string);
        if (!mayPublish(url)) return apply(beacon, self, args);
        const { body, words } = snapshot(args[1]);
        const go = () => apply(beacon, self, [args[0], body]) as boolean;
        const decide = (leave: boolean) => {
          if (leave) go();
        };
        if (words === undefined) return go();
        // "Queued" is all that a beacon ever promises.
        if (typeof words !== 'string') {
          apply(then, words, [(read: string) => hold(url, read, decide) === 0 && go(), go]);
          return true;
        }
        return hold(url, words, decide) === 0 ? go() : true;
      },
    });
  },
});
