import type { Body } from './body.ts';

/** Somebody signed in to a fake site. `id` is the network's own number. */
export interface SignIn {
  readonly id: string;
  readonly handle: string;
  readonly name: string;
  /** A Facebook Page (or extra profile) is acted for by a person: `i_user` beside the person's `c_user`. */
  readonly kind?: 'person' | 'page';
}

/** What a publishing request carries, whatever its wire form. */
export interface Publication {
  /** The operation's own name: `CreateTweet`, `ComposerStoryCreateMutation`, `media/configure`… */
  readonly operation: string;
  readonly text: string;
  /** Upload ids of its pictures, in order. */
  readonly media: readonly string[];
  /** What it answers, comments on or quotes; the conversation of a message; whom a request to be friends goes to. */
  readonly replyTo?: string;
  /** Who the body claims to be; absent where the network puts no account into it. */
  readonly actor?: string;
}

/** A picture or video that reached a site; on all of them this happens before anything is published. */
export interface Upload {
  readonly id: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

/** Who looks at a page, for what a network writes into it. */
export interface PageFacts {
  readonly nonce: string;
  /** Who acts, the person behind a Page, and everybody the account menu offers. */
  readonly account: SignIn;
  readonly person: SignIn;
  readonly accounts: readonly SignIn[];
}

/** The server's half of one fake site, complete; its page is `pages/<name>.jsx`. */
export interface Network {
  /** As the browser's title bar says it. */
  readonly title: string;
  /** Hosts that show pages, the one that tests open first; and hosts that only take requests. */
  readonly hosts: readonly string[];
  readonly otherHosts: readonly string[];
  /** The member of staff who is signed in at the start, and the example school's own account. Invented. */
  readonly personal: SignIn;
  readonly official: SignIn;
  /** `Set-Cookie` values that make `who` the one who acts: the readable ones and the session itself. */
  cookiesFor(who: SignIn, domain: string): string[];
  /** Who acts, by the session cookie alone (never by what a request's body says); empty when nobody is signed in. */
  actingId(cookies: ReadonlyMap<string, string>): string;
  /**
   * A strict content security policy in the network's manner: nothing that would let an extension's page, an inline script, a
   * foreign picture or a frame in by accident. A stand-in: the network's own is longer.
   */
  contentSecurityPolicy(nonce: string): string;
  /** What the network writes into its first page about who is signed in, in its own shape. */
  initialState(facts: PageFacts): string;
  /** Recognises the requests by which the network publishes; undefined for every other request. */
  readPublication(path: string, body: Body): Publication | undefined;
  /** Answers a request to an upload host and says what has now arrived, if it is complete; undefined when it is no upload. */
  readUpload?(
    url: URL,
    body: Body,
    headers: NodeJS.Dict<string | string[]>,
  ): { readonly body: string; readonly upload?: Upload } | undefined;
  /** The answer to a publication; `id` is the new post's. */
  answer(publication: Publication, id: string, count: number): Answer;
  /** The answer to one that is not taken. `impostor`: the body named another account than the session's. */
  refuse(impostor: boolean): Answer;
  /** The id of the account that a request switches to; undefined when it does not. */
  switchedTo?(url: URL, body: Body): string | undefined;
  /** Whether a request is answered with nothing: it is known and publishes nothing. */
  isHarmless?(path: string, body: Body): boolean;
}

const JSON_TYPE = 'application/json; charset=utf-8';

export const json = (value: unknown, status = 200): Answer => ({
  status,
  type: JSON_TYPE,
  body: JSON.stringify(value),
});

/** A value to stand in a page's script. */
export const inScript = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c');

/** Leaves out what is empty, so that tests can compare whole objects. */
export const publication = (
  operation: string,
  text: string,
  media: readonly string[] = [],
  more: { replyTo?: string; actor?: string } = {},
): Publication => ({
  operation,
  text,
  media,
  ...(more.replyTo ? { replyTo: more.replyTo } : {}),
  ...(more.actor ? { actor: more.actor } : {}),
});

export const readable = (name: string, value: string, domain: string) =>
  `${name}=${value}; Domain=${domain}; Path=/; Secure; SameSite=None`;
export const hidden = (name: string, value: string, domain: string) => `${readable(name, value, domain)}; HttpOnly`;

/** The beginning that all content security policies share. */
export const COMMON_POLICY =
  "default-src 'self'; img-src 'self' data: blob:; media-src 'self' blob:; object-src 'none'";

let last = 1_800_000_000_000_000_000n;
/** A number that was not given before. */
export const nextId = () => String(++last);

/** What stands for encryption: bytes that only the fake's own page and server understand (`kit/seal.js`). */
export const unseal = (bytes: Uint8Array) => new TextDecoder().decode(bytes.map((byte) => byte ^ 0x5a));
