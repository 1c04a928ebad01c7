import type { ImageDetector } from '../../lib/model/detector.ts';
import type { Pixels } from '../../lib/model/pixels.ts';
import type { Policy } from '../../lib/model/policy.ts';
import type { Sighting } from '../../lib/model/sighting.ts';

/** A worker's place: which detectors it runs. */
export type Desk = ImageDetector['desk'];
export const DESKS = ['networks', 'plain'] as const satisfies readonly Desk[];

/** What the page gives a worker: first what it needs to know, then one picture at a time. */
export type Work =
  | { readonly kind: 'settings'; readonly desk: Desk; readonly policy: Policy }
  | { readonly kind: 'look'; readonly pixels: Pixels };

/** What a worker answers: first that it has learnt what it needs to know, then once to each picture. `null`: our own failure. */
export type WorkerAnswer = 'ready' | readonly Sighting[] | null;

/** What comes of a request. `unread`: the picture could not be decoded; `failed`: our own fault. */
export type Result =
  /** `moment` tells which frame of a film or of an animation the places are in. */
  | { readonly kind: 'seen'; readonly sightings: readonly Sighting[]; readonly moment?: number }
  | { readonly kind: 'preview'; readonly bitmap: ImageBitmap }
  | { readonly kind: 'covered'; readonly copy: Blob }
  | { readonly kind: 'unread' }
  | { readonly kind: 'failed' };
