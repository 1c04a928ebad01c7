import type { AccountSignal } from '../model/judge-account.ts';
import type { Act } from '../model/post.ts';
import type { SiteId, Surface } from '../model/site.ts';
import type { PublishRequest } from './publish-request.ts';
import type { SiteFacts } from './site-facts.ts';

/** A selector with the date and kind of public source it was seen in; tried in order, first match wins. */
export interface DatedSelector {
  readonly css: string;
  readonly seen: string;
}

/** Everything that will be published by one press: the box or boxes, and the element that holds them and their button. */
export interface Composer {
  /** Closest common ancestor of boxes, attachments and button: a dialog, a form or a column. */
  readonly root: Element;
  /** In reading order; several in a thread. Never empty. */
  readonly editors: readonly HTMLElement[];
  readonly surface: Surface;
}

/** One network: what a compose box is there, and what publishes it. Judges nothing. */
export interface Site {
  readonly id: SiteId;
  /** Host names it runs on; subdomains are included. */
  readonly hosts: readonly string[];
  /** Selectors and operations as data, so that they can be replaced by configuration when the site moves. */
  readonly facts: SiteFacts;
  /** What stands on which of its routes when somebody posts there; where it does not, the site has moved. */
  readonly expects: readonly { readonly path: RegExp; readonly selector: string }[];
  /** Milliseconds the site may need after the box lost the focus to take in its text. */
  readonly commitDelay: number;
  /** The composer that `editable` belongs to, or null when it publishes nothing (a search box, say). */
  composerOf(editable: HTMLElement): Composer | null;
  /** The composer that a press on `node` would publish, or null. `node` may be anything inside the button. */
  pressedComposer(node: Element): { composer: Composer; button: HTMLElement } | null;
  /** Whether this key, pressed in the composer's box, publishes it. Never called while an input method composes. */
  isPublishKey(event: KeyboardEvent, composer: Composer): boolean;
  /** The button that publishes `composer` now (sites make new ones all the time), or null. */
  publishButton(composer: Composer): HTMLElement | null;
  /** Previews of what is attached, in order. */
  previews(composer: Composer): readonly Element[];
  /** Who the page and its cookies say is signed in. */
  accountSignals(document: Document): readonly AccountSignal[];
  /** The same by its cookies alone, as a request carries them. */
  cookieSignals(cookies: string): readonly AccountSignal[];
  /** Whether a request to this address may publish something: its body is worth reading. */
  mayPublish(url: URL): boolean;
  /** The same as the path of a match pattern, e.g. `/api/graphql/*`: for who must say beforehand what to hear of. */
  publishPaths(): readonly string[];
  /** What a request of this network publishes, or null when it publishes nothing. `body` is JSON or form fields. */
  readRequest(url: URL, body: string): PublishRequest | null;
  /** Whether this button follows or befriends somebody, where it can be known by more than its label. */
  isPersonButton?(button: HTMLElement): boolean;
  /** Whether a request asks somebody to be friends or to follow, or says yes to somebody who asks. */
  readAct?(url: URL, body: string): Act | null;
  /** Handles or names a direct message or reply goes to. */
  recipients(composer: Composer): readonly string[];
}
