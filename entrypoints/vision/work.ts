import type { Policy } from '../../lib/model/policy.ts';
import type { Sighting } from '../../lib/model/sighting.ts';

/** What the page gives its worker, one thing at a time. An `ImageBitmap` is a picture only a page can draw (SVG). */
export type Work =
  | { readonly kind: 'settings'; readonly policy: Policy }
  | { readonly kind: 'look' | 'preview'; readonly picture: Blob | ImageBitmap };

/** What comes of looking at a picture. `unread`: it could not be decoded; `failed`: our own fault. */
export type Result =
  | { readonly kind: 'seen'; readonly sightings: readonly Sighting[] }
  | { readonly kind: 'preview'; readonly bitmap: ImageBitmap }
  | { readonly kind: 'unread' }
  | { readonly kind: 'failed' };
