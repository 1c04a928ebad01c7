import type { ImagePlace, Sighting } from '../model/sighting.ts';

/** First word to the vision page, sent with the port once its frame has loaded. */
export interface VisionHello {
  readonly to: 'second-look-vision';
  /** Known to our own scripts alone: a site's script that frames the page gets no answer. */
  readonly key: string;
}

/** From the content script. `id` is chosen by the asker and returned with the answer. */
export type VisionRequest =
  | { readonly kind: 'look'; readonly id: number; readonly file: Blob }
  /** A small copy (at most 640 px wide) to draw in the warning. `moment` as in the answer to a look. */
  | { readonly kind: 'preview'; readonly id: number; readonly file: Blob; readonly moment?: number }
  /** A copy with places painted over, at full size, without anything else the file tells. */
  | {
      readonly kind: 'cover';
      readonly id: number;
      readonly file: Blob;
      readonly moment?: number;
      readonly places: readonly ImagePlace[];
    }
  | { readonly kind: 'cancel'; readonly id: number };

/** From the vision page. `where.image` is always 0: the asker knows which picture of the post it was. */
export type VisionAnswer =
  /** The page listens; sent once. */
  | { readonly kind: 'ready' }
  /** `moment` tells which frame of an animation (a number) or of a film (seconds) the places are in. */
  | { readonly kind: 'seen'; readonly id: number; readonly sightings: readonly Sighting[]; readonly moment?: number }
  /** The picture could not be decoded, or is of a sort that is not looked at. */
  | { readonly kind: 'unread'; readonly id: number }
  /** Our own failure. */
  | { readonly kind: 'failed'; readonly id: number }
  | { readonly kind: 'preview'; readonly id: number; readonly bitmap: ImageBitmap }
  | { readonly kind: 'covered'; readonly id: number; readonly copy: Blob };
