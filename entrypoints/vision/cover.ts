import type { ImagePlace } from '../../lib/model/sighting.ts';

/** Around a face there is hair, around a name its letters' edges: a little more is covered than was seen. */
const MARGIN = { oval: 0.2, box: 0.08 };

/**
 * A copy of a picture with places painted over, at full size, and nothing else of the file: no place, time or camera.
 * Painted over, not blurred: what is blurred can be made out again.
 * @param type of the file it is a copy of; one with sharp edges stays a PNG
 */
export async function coverPlaces(bitmap: ImageBitmap, places: readonly ImagePlace[], type: string): Promise<Blob> {
  const { width, height } = bitmap;
  const canvas = new OffscreenCanvas(width, height);
  const pen = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
  const asPng = type !== 'image/jpeg' && type !== 'image/webp' && !type.startsWith('video/');
  if (!asPng) {
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, width, height);
  }
  pen.drawImage(bitmap, 0, 0);
  bitmap.close();
  pen.fillStyle = '#6b6f76';
  for (const { x, y, w, h, shape = 'box' } of places) {
    const margin = MARGIN[shape];
    const [left, top] = [(x - w * margin) * width, (y - h * margin) * height];
    const [across, down] = [w * (1 + 2 * margin) * width, h * (1 + 2 * margin) * height];
    pen.beginPath();
    if (shape === 'oval') pen.ellipse(left + across / 2, top + down / 2, across / 2, down / 2, 0, 0, 2 * Math.PI);
    else pen.rect(left, top, across, down);
    pen.fill();
  }
  return canvas.convertToBlob(asPng ? { type: 'image/png' } : { type: 'image/jpeg', quality: 0.92 });
}
