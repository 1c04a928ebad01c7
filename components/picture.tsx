import { useLayoutEffect, useRef } from 'preact/hooks';
import { warningMessages } from '../lib/messages/warning.ts';
import type { ImagePlace } from '../lib/model/sighting.ts';

/** In CSS pixels; drawn at twice that, for sharp screens. */
const BOX = { width: 360, height: 190 };
const SHARP = 2;

/** "at the top left", from where the middle of a place lies. */
function whereabouts({ x, y, w, h }: ImagePlace): string {
  const third = (middle: number) => Math.min(2, Math.max(0, Math.floor(middle * 3)));
  const { top, across, bottom } = warningMessages;
  return (third(y + h / 2) === 0 ? top : third(y + h / 2) === 2 ? bottom : across)[third(x + w / 2)] ?? across[1];
}

function draw(canvas: HTMLCanvasElement, bitmap: ImageBitmap, places: readonly ImagePlace[]) {
  const pen = canvas.getContext('2d');
  if (!pen) return;
  const { width, height } = canvas;
  pen.clearRect(0, 0, width, height);
  pen.drawImage(bitmap, 0, 0, width, height);
  const boxes = places.filter(({ w, h }) => w < 0.98 || h < 0.98);
  if (boxes.length === 0) return;
  const outline = new Path2D();
  for (const { x, y, w, h } of boxes) {
    const pad = 5 * SHARP;
    const left = Math.max(2 * SHARP, x * width - pad);
    const top = Math.max(2 * SHARP, y * height - pad);
    const right = Math.min(width - 2 * SHARP, (x + w) * width + pad);
    const bottom = Math.min(height - 2 * SHARP, (y + h) * height + pad);
    outline.roundRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top), 5 * SHARP);
  }
  const around = new Path2D();
  around.rect(0, 0, width, height);
  around.addPath(outline);
  pen.fillStyle = 'rgb(20 18 16 / .45)';
  pen.fill(around, 'evenodd');
  // A dark line under a light one: seen on any picture.
  pen.lineWidth = 4.5 * SHARP;
  pen.strokeStyle = 'rgb(20 18 16 / .7)';
  pen.stroke(outline);
  pen.lineWidth = 2.25 * SHARP;
  pen.strokeStyle = '#fff';
  pen.stroke(outline);
}

interface Props {
  /** Index in the post, from 0. */
  readonly image: number;
  readonly bitmap: ImageBitmap | undefined;
  readonly places: readonly ImagePlace[];
}

/** An attached picture with the places marked. On a canvas: in a page of others an `img` would need that page's leave. */
export function Picture({ image, bitmap, places }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  // A closed bitmap has no size.
  const shown = bitmap && bitmap.width > 0 && bitmap.height > 0 ? bitmap : undefined;
  useLayoutEffect(() => {
    if (shown && canvas.current) draw(canvas.current, shown, places);
  }, [shown, places]);
  if (!shown) return <p class="sl-fine">{warningMessages.pictureGone(image + 1)}</p>;
  const scale = Math.min(BOX.width / shown.width, BOX.height / shown.height);
  const [first] = places;
  return (
    <canvas
      ref={canvas}
      class="sl-picture"
      role="img"
      aria-label={
        first ? warningMessages.pictureMarked(image + 1, whereabouts(first)) : warningMessages.picture(image + 1)
      }
      width={Math.max(1, Math.round(shown.width * scale * SHARP))}
      height={Math.max(1, Math.round(shown.height * scale * SHARP))}
    />
  );
}
