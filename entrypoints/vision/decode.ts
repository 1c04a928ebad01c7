import { lookSize, type Pixels } from '../../lib/model/pixels.ts';
import { readSize } from './read-size.ts';

/** More pixels than this would cost hundreds of megabytes to decode. */
const MOST_PIXELS = 50_000_000;
/** A JPEG of up to so many can be made smaller while it is decoded. */
const MOST_JPEG_PIXELS = 200_000_000;

/** What a file begins with; enough to learn a picture's size. */
export async function headOf(file: Blob): Promise<Uint8Array> {
  return new Uint8Array(await file.slice(0, 512 * 1024).arrayBuffer());
}

/** The picture upright, at its own size unless it is a giant; undefined when it can't be decoded. The first frame of several. */
export async function decodeStill(file: Blob): Promise<ImageBitmap | undefined> {
  if (file.size === 0) return undefined;
  const head = await headOf(file);
  const size = readSize(head);
  try {
    if (!size || size.width * size.height <= MOST_PIXELS) return await createImageBitmap(file);
    const isJpeg = head[0] === 0xff && head[1] === 0xd8;
    return isJpeg && size.width * size.height <= MOST_JPEG_PIXELS ? await decodeGiant(file, size) : undefined;
  } catch {
    return undefined;
  }
}

/** Decodes a JPEG at an eighth to an half of its size, so that the whole is never in memory. */
async function decodeGiant(file: Blob, size: { width: number; height: number }): Promise<ImageBitmap | undefined> {
  if (typeof ImageDecoder === 'undefined') return undefined;
  const { width, height } = lookSize(size.width, size.height);
  const decoder = new ImageDecoder({
    data: file.stream(),
    type: 'image/jpeg',
    desiredWidth: width,
    desiredHeight: height,
  });
  try {
    const { image } = await decoder.decode();
    const bitmap = await createImageBitmap(image);
    image.close();
    return bitmap;
  } finally {
    decoder.close();
  }
}

/** A bitmap's pixels at the size pictures are looked at. The bitmap is closed. */
export function pixelsOf(bitmap: ImageBitmap): Pixels {
  const { width, height } = lookSize(bitmap.width, bitmap.height);
  const context = draw(bitmap, width, height).getContext('2d') as OffscreenCanvasRenderingContext2D;
  bitmap.close();
  return { width, height, data: context.getImageData(0, 0, width, height).data };
}

/** A copy at most `widest` pixels wide. The bitmap is closed. */
export function shrink(bitmap: ImageBitmap, widest: number): ImageBitmap {
  const scale = Math.min(1, widest / bitmap.width);
  const side = (length: number) => Math.max(1, Math.round(length * scale));
  const canvas = draw(bitmap, side(bitmap.width), side(bitmap.height));
  bitmap.close();
  return canvas.transferToImageBitmap();
}

function draw(bitmap: ImageBitmap, width: number, height: number): OffscreenCanvas {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context) {
    context.imageSmoothingQuality = 'high';
    context.drawImage(bitmap, 0, 0, width, height);
  }
  return canvas;
}

/** A picture written as a data URL. @throws when it can't be read */
export async function decodeDataUrl(url: string): Promise<Pixels> {
  const bitmap = await decodeStill(await (await fetch(url)).blob());
  if (!bitmap) throw new Error('A logo in the settings can’t be read.');
  return pixelsOf(bitmap);
}
