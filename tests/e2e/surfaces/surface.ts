import type { FrameLocator, Locator, Page } from '@playwright/test';
import type { FakeSite } from '../../sites/networks.ts';

type Place = Page | FrameLocator;

/** One surface of one site: how a person gets there, what they write in, and what they press. */
export interface Surface {
  readonly name: string;
  readonly address: string;
  /** From the address to the box, where that takes more than opening it. */
  open?(page: Page): Promise<void>;
  /** The frame it stands in, where that is not the page itself. */
  frame?(page: Page): FrameLocator;
  /** The box as it stands now; sites replace it. */
  box(place: Place): Locator;
  /** The button that publishes, if there is one. */
  button?(place: Place): Locator;
  /** The key that publishes from the box, if there is one. */
  readonly key?: string;
  /** Keys that press the focused button, where the site answers to them in its own code. */
  readonly buttonKeys?: readonly string[];
  /** The form that can be submitted without button or key. */
  form?(place: Place): Locator;
  /** What the fake calls it in `__fake.ways`: publishing with no button or key. Left out where no gate can read the request. */
  readonly way?: string;
  /** The key for a new line in the box; left out where one line is all there is. */
  readonly newLine?: string;
  /** Steps after the press that is held, that no longer show the words. */
  finish?(page: Page): Promise<void>;
  /** What the server receives for words in the box; the words alone where left out. */
  sent?(text: string): readonly string[];
  /** The box still shows its words after they left. */
  readonly keepsWords?: true;
  /** Signed in as the school's own account. */
  readonly official?: true;
}

/** Everything that is known to be written on one site. */
export interface SiteSurfaces {
  readonly site: FakeSite;
  readonly name: string;
  readonly surfaces: readonly Surface[];
  /** What can be seen in part or not at all, and why; printed into docs/coverage.md. */
  readonly inPart: readonly { readonly what: string; readonly how: string }[];
}
