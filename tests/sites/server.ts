import { createHash, randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { type Body, readBody } from './body.ts';
import { bundles } from './bundle.ts';
import { certificate } from './certificate.ts';
import { documentOf } from './document.ts';
import type { Network, Publication, SignIn } from './network.ts';
import { FAKE_SITES, type FakeSite, NETWORKS, PERSONAL, siteOfHost } from './networks.ts';

/** One thing a site published. */
export interface Received extends Publication {
  readonly site: FakeSite;
  /** Who published it, by the session cookie. */
  readonly account: string;
  readonly at: number;
}

/** A picture or video that arrived, before anything was published. */
interface Uploaded {
  readonly site: FakeSite;
  readonly id: string;
  readonly type: string;
  /** Bytes. */
  readonly size: number;
  readonly sha256: string;
  readonly at: number;
}

export interface Sites {
  readonly port: number;
  /** What was published, in order of arrival. */
  readonly received: Received[];
  /** What was asked for but refused: by `failNext`, or because the account in the body is not the session's. */
  readonly refused: Received[];
  readonly uploads: Uploaded[];
  /** Requests the fakes do not know, as `METHOD host/path`: a page that makes one has drifted from the facts. */
  readonly strays: string[];
  /** Forgets everything: what arrived, who is signed in, latency and failures. */
  clear(): void;
  /** From the next page load on, `who` acts on `site`; earlier ones stay in its account menu. */
  signIn(site: FakeSite, who: SignIn): void;
  /** Milliseconds that answers to publishing and uploads are held back. */
  setLatency(milliseconds: number): void;
  /** The next publishing request is refused, as an overloaded network would. */
  failNext(): void;
  close(): Promise<void>;
}

interface SitesOptions {
  /** A free one when left out. */
  readonly port?: number;
  /** Told of each thing that is published. */
  readonly onReceived?: (received: Received) => void;
}

/** The fake sites over HTTPS on 127.0.0.1. */
export async function startSites({ port = 0, onReceived }: SitesOptions = {}): Promise<Sites> {
  const [{ private: key, cert }, assets] = await Promise.all([certificate, bundles]);
  const received: Received[] = [];
  const refused: Received[] = [];
  const uploads: Uploaded[] = [];
  const strays: string[] = [];
  let signedIn = startingAccounts();
  let latency = 0;
  let failing = false;

  const server = createServer({ key, cert }, (request, response) => {
    handle(request, response).catch((error: unknown) => {
      strays.push(`${request.method} ${request.headers.host}${request.url}: ${error}`);
      response.writeHead(500).end();
    });
  });

  async function handle(request: IncomingMessage, response: ServerResponse) {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const url = new URL(request.url ?? '/', `https://${host}`);
    const known = siteOfHost(host);
    const body = await readBody(request);
    if (known?.pages && request.method === 'GET' && sendPage(known.site, host, url, response)) return;
    if (known && request.method !== 'GET' && (await takeRequest(known.site, request, url, body, response))) return;
    strays.push(`${request.method} ${host}${url.pathname}`);
    response.writeHead(404).end();
  }

  function sendPage(site: FakeSite, host: string, url: URL, response: ServerResponse): boolean {
    if (url.pathname === '/assets/app.js' || url.pathname === '/assets/app.css') {
      const script = url.pathname.endsWith('.js');
      // The same for as long as the server lives; a new server has a new port, and so a new cache.
      response.setHeader('cache-control', 'max-age=86400, immutable');
      response.setHeader('content-type', script ? 'text/javascript; charset=utf-8' : 'text/css; charset=utf-8');
      response.end(script ? assets[site].js : assets[site].css);
      return true;
    }
    if (url.pathname.startsWith('/assets/') || url.pathname.startsWith('/api/')) return false;
    const nonce = randomBytes(16).toString('base64');
    const accounts = signedIn[site];
    const network = NETWORKS[site];
    const account = accounts.at(-1) ?? PERSONAL[site];
    const lang = url.searchParams.get('lang') ?? 'en';
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': network.contentSecurityPolicy(nonce),
      'cross-origin-opener-policy': 'same-origin-allow-popups',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'SAMEORIGIN',
      'cache-control': 'no-store',
      'set-cookie': network.cookiesFor(account, cookieDomain(host)),
    });
    const state = network.initialState({ nonce, account, person: PERSONAL[site], accounts });
    response.end(documentOf({ title: network.title, lang, state }));
    return true;
  }

  async function takeRequest(
    site: FakeSite,
    request: IncomingMessage,
    url: URL,
    body: Body,
    response: ServerResponse,
  ): Promise<boolean> {
    const origin = request.headers.origin;
    if (origin && siteOfHost(new URL(origin).host)) {
      response.setHeader('access-control-allow-origin', origin);
      response.setHeader('access-control-allow-credentials', 'true');
    }
    if (request.method === 'OPTIONS') {
      response.setHeader('access-control-allow-methods', 'POST');
      response.setHeader('access-control-allow-headers', request.headers['access-control-request-headers'] ?? '');
      response.writeHead(204).end();
      return true;
    }
    const network: Network = NETWORKS[site];
    const account = network.actingId(cookiesOf(request));
    const uploaded = network.readUpload?.(url, body, request.headers);
    if (uploaded) {
      if (uploaded.upload) {
        const { id, type, bytes } = uploaded.upload;
        const sha256 = createHash('sha256').update(bytes).digest('hex');
        uploads.push({ site, id, type, size: bytes.byteLength, sha256, at: Date.now() });
      }
      await wait(latency);
      response.end(uploaded.body);
      return true;
    }
    const published = network.readPublication(url.pathname, body);
    if (published) {
      const entry: Received = { site, ...published, account, at: Date.now() };
      const impostor = published.actor !== undefined && published.actor !== account;
      const refuse = failing || impostor || account === '';
      failing = false;
      (refuse ? refused : received).push(entry);
      if (!refuse) onReceived?.(entry);
      await wait(latency);
      const id = `19${String(received.length).padStart(17, '0')}`;
      const answer = refuse ? network.refuse(impostor) : network.answer(entry, id, received.length);
      response.writeHead(answer.status, { 'content-type': answer.type });
      response.end(answer.body);
      return true;
    }
    if (network.isHarmless?.(url.pathname, body)) {
      response.end('{}');
      return true;
    }
    return switchAccount(site, url, body, response);
  }

  /** The account menus. They answer with new cookies. */
  function switchAccount(site: FakeSite, url: URL, body: Body, response: ServerResponse): boolean {
    const network: Network = NETWORKS[site];
    const id = network.switchedTo?.(url, body);
    const who = signedIn[site].find((account) => account.id === id);
    if (!who) return false;
    signIn(site, who);
    response.setHeader('set-cookie', network.cookiesFor(who, cookieDomain(url.host)));
    response.end('{}');
    return true;
  }

  function signIn(site: FakeSite, who: SignIn) {
    signedIn[site] = [...signedIn[site].filter((account) => account.id !== who.id), who];
  }

  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    received,
    refused,
    uploads,
    strays,
    clear() {
      for (const list of [received, refused, uploads, strays]) list.length = 0;
      signedIn = startingAccounts();
      latency = 0;
      failing = false;
    },
    signIn,
    setLatency(milliseconds) {
      latency = milliseconds;
    },
    failNext() {
      failing = true;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const startingAccounts = () =>
  Object.fromEntries(FAKE_SITES.map((site) => [site, [PERSONAL[site]]])) as unknown as Record<
    FakeSite,
    readonly SignIn[]
  >;

/** The part of the host that cookies belong to, e.g. `.x.com`. */
const cookieDomain = (host: string) => `.${host.split('.').slice(-2).join('.')}`;

function cookiesOf(request: IncomingMessage): Map<string, string> {
  const pairs = (request.headers.cookie ?? '').split('; ').map((pair) => pair.split('=') as [string, string?]);
  return new Map(pairs.map(([name, value]) => [name, value ?? '']));
}
