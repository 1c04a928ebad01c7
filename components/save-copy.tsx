import { useState } from 'preact/hooks';
import { warningMessages as say } from '../lib/messages/warning.ts';
import type { ImagePlace } from '../lib/model/sighting.ts';

/** Makes a copy of picture number `image` with places painted over, as a new file on the device. @throws when it can't */
export type SaveCovered = (image: number, places: readonly ImagePlace[]) => Promise<void>;

interface Props {
  readonly image: number;
  readonly places: readonly ImagePlace[];
  readonly save: SaveCovered;
}

/** Saves a copy to attach instead, and says so. The picture in the post stays as it is. */
export function SaveCopy({ image, places, save }: Props) {
  const [said, setSaid] = useState('');
  const hidden = places.filter(({ w, h }) => w < 0.98 || h < 0.98);
  if (hidden.length === 0) return null;
  const faces = hidden.every(({ shape }) => shape === 'oval');
  return (
    <div class="sl-suggestion">
      <button
        type="button"
        class="sl-button"
        disabled={said === say.saving}
        onClick={() => {
          setSaid(say.saving);
          save(image, hidden).then(
            () => setSaid(say.saved),
            () => setSaid(say.notSaved),
          );
        }}
      >
        {faces ? say.saveWithoutFaces(hidden.length) : say.saveCovered(hidden.length)}
      </button>
      <p role="status" class="sl-said">
        {said}
      </p>
    </div>
  );
}
