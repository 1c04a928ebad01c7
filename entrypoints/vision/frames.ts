import { decodeStill, headOf } from './decode.ts';
import { drawSvg } from './draw-svg.ts';
import { fileSort } from './file-sort.ts';
import { filmFrames } from './film-frames.ts';
import { spread } from './spread.ts';

/** One thing to look at. */
export interface Frame {
  readonly bitmap: ImageBitmap;
  /** Which frame of an animation (from 0), or when in a film (seconds); left out for a picture that stands still. */
  readonly moment?: number;
}

/** Most frames of an animation that are looked at, from among so many of its first ones. */
const FRAMES = 6;
const AMONG = 150;

/**
 * The frames of a picture or film that are worth a look, one after another; none when it can't be read.
 * @param moment only the frame of this moment
 */
export async function* framesOf(file: Blob, moment?: number): AsyncGenerator<Frame, void> {
  if (file.size === 0) return;
  const name = file instanceof File ? file.name : '';
  const type =
    file.type || (/\.svg$/i.test(name) ? 'image/svg+xml' : /\.(?:mp4|mov|webm|m4v)$/i.test(name) ? 'video/' : '');
  const sort = fileSort(await headOf(file), type);
  if (sort === 'film') yield* filmFrames(file, moment);
  else if (sort === 'animation' && typeof ImageDecoder !== 'undefined') yield* animationFrames(file, moment);
  else {
    const bitmap = sort === 'svg' ? await drawSvg(file) : await decodeStill(file);
    if (bitmap) yield { bitmap };
  }
}

/** What can be decoded of an animation; a damaged one may end early, as it does wherever it is shown. */
async function* animationFrames(file: Blob, moment: number | undefined): AsyncGenerator<Frame, void> {
  const bytes = await file.arrayBuffer();
  const head = new Uint8Array(bytes, 0, Math.min(16, bytes.byteLength));
  const type = { G: 'image/gif', R: 'image/webp', '\u0089': 'image/png' }[String.fromCharCode(head[0] ?? 0)];
  const decoder = new ImageDecoder({ data: bytes, type: type ?? 'image/avif' });
  try {
    await decoder.tracks.ready;
    await decoder.completed;
    const count = Math.min(AMONG, decoder.tracks.selectedTrack?.frameCount ?? 0);
    for (const frameIndex of moment === undefined ? spread(count, FRAMES) : [moment]) {
      const { image } = await decoder.decode({ frameIndex });
      const bitmap = await createImageBitmap(image);
      image.close();
      yield { bitmap, moment: frameIndex };
    }
  } catch {
    // The rest can't be read.
  } finally {
    decoder.close();
  }
}
