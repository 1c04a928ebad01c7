import { lookSize, type Pixels } from '../../lib/model/pixels.ts';
import { readSize } from './read-size.ts';

/** More pixels than this would cost hundreds of megabytes to decode. */
const MOST_PIXELS = 50_000_000;

/** The picture upright, as large as it comes; undefined when it can't be decoded or is too large. */
async function open(picture: Blob | ImageBitmap): Promise<ImageBitmap | undefined> {
  if (picture instanceof ImageBitmap) return picture;
  if (picture.size === 0 || picture.type.startsWith('video/')) return undefined;
  const size = readSize(new Uint8Array(await picture.slice(0, 512 * 1024).arrayBuffer()));
  if (size && size.width * size.height > MOST_PIXELS) return undefined;
  try {
    return await createImageBitmap(picture);
  } catch {
    return undefined;
  }
}

/** A picture's pixels at the size pictures are looked at; undefined when it can't be decoded. The first frame of several. */
export async function decode(picture: Blob | ImageBitmap): Promise<Pixels | undefined> {
  const bitmap = await open(picture);
  if (!bitmap) return undefined;
  const { width, height } = lookSize(bitmap.width, bitmap.height);
  const context = draw(bitmap, width, height).getContext('2d');
  bitmap.close();
  return context ? { width, height, data: context.getImageData(0, 0, width, height).data } : undefined;
}

/** A copy of the picture at most `widest` pixels wide. */
export async function shrink(picture: Blob | ImageBitmap, widest: number): Promise<ImageBitmap | undefined> {
  const bitmap = await open(picture);
  if (!bitmap) return undefined;
  const scale = Math.min(1, widest / bitmap.width);
  const canvas = draw(
    bitmap,
    Math.max(1, Math.round(bitmap.width * scale)),
    Math.max(1, Math.round(bitmap.height * scale)),
  );
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
  const pixels = await decode(await (await fetch(url)).blob());
  if (!pixels) throw new Error('A logo in the settings can’t be read.');
  return pixels;
}
