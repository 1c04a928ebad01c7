import { type Browser, browser } from 'wxt/browser';

/** A request with a body, as the browser itself is about to send it. */
export interface Outgoing {
  readonly url: URL;
  /** As text: JSON, or form fields as a query string. Undefined where the browser cannot show it (files, mostly). */
  readonly body: string | undefined;
  /** Its Cookie header: whose session it is sent in, whatever the page says. */
  readonly cookies: string;
  /** -1 where it is none's, a worker's for example. */
  readonly tabId: number;
}

/** Asked in the turn of each request. @returns whether it must not leave; a promise is waited for in Firefox only */
export type IsStopped = (request: Outgoing) => boolean | Promise<boolean>;

/** Bodies of requests whose headers have not come yet; one that never comes must not stay. */
const MOST_OPEN = 200;

/** As the browser gives it. */
interface Body {
  readonly error?: string;
  readonly formData?: Readonly<Record<string, readonly unknown[]>>;
  readonly raw?: readonly { readonly bytes?: ArrayBuffer; readonly file?: string }[];
}

/** Form fields as a query string, or the bytes as text. */
export function textOfBody(body: Body | null | undefined): string | undefined {
  if (!body) return undefined;
  if (body.formData) {
    const fields = new URLSearchParams();
    for (const [name, values] of Object.entries(body.formData))
      for (const value of values) if (typeof value === 'string') fields.append(name, value);
    return `${fields}`;
  }
  const parts = body.raw ?? [];
  if (parts.length === 0 || parts.some(({ bytes }) => !bytes)) return undefined;
  const decoder = new TextDecoder();
  return parts.map(({ bytes }) => decoder.decode(bytes, { stream: true })).join('') + decoder.decode();
}

export interface Wall {
  /** Hears of requests to these addresses from now on. */
  watch(patterns: readonly string[]): void;
}

/**
 * Stands behind both gates, where no page can reach: the browser asks before it sends a request. To be called in the first
 * turn of the background.
 * @returns null where the browser does not allow it (a copy that no policy installed)
 */
export function startWall(patterns: readonly string[], isStopped: IsStopped): Wall | null {
  const bodies = new Map<string, string | undefined>();
  const onBody = ({ requestId, method, requestBody }: Browser.webRequest.OnBeforeRequestDetails): undefined => {
    if (method === 'GET' || method === 'HEAD' || method === 'OPTIONS') return;
    const [oldest] = bodies.keys();
    if (bodies.size >= MOST_OPEN && oldest !== undefined) bodies.delete(oldest);
    bodies.set(requestId, textOfBody(requestBody as Body));
  };
  const onHeaders = ({ requestId, url, requestHeaders, tabId }: Browser.webRequest.OnBeforeSendHeadersDetails) => {
    if (!bodies.has(requestId)) return undefined;
    const body = bodies.get(requestId);
    bodies.delete(requestId);
    const headers = (requestHeaders ?? []) as readonly { readonly name: string; readonly value?: string }[];
    const cookies = headers.find(({ name }) => name.toLowerCase() === 'cookie')?.value ?? '';
    const answer = isStopped({ url: new URL(url), body, cookies, tabId });
    if (typeof answer === 'boolean') return answer ? { cancel: true } : undefined;
    return answer.then((stopped) =>
      stopped ? { cancel: true } : {},
    ) as unknown as Browser.webRequest.BlockingResponse;
  };
  // Chromium shows cookies only to those who ask for them; Firefox does not know the word.
  const extra = 'EXTRA_HEADERS' in (browser.webRequest?.OnBeforeSendHeadersOptions ?? {}) ? ['extraHeaders'] : [];
  let watched = '';
  const watch = (next: readonly string[]) => {
    if (`${next}` === watched) return;
    watched = `${next}`;
    browser.webRequest.onBeforeRequest.removeListener(onBody);
    browser.webRequest.onBeforeSendHeaders.removeListener(onHeaders);
    const filter = { urls: [...next] };
    browser.webRequest.onBeforeRequest.addListener(onBody, filter, ['requestBody']);
    browser.webRequest.onBeforeSendHeaders.addListener(onHeaders, filter, [
      'blocking',
      'requestHeaders',
      ...extra,
    ] as 'blocking'[]);
  };
  try {
    watch(patterns);
  } catch {
    return null;
  }
  return { watch };
}
