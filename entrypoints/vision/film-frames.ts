import type { Frame } from './frames.ts';
import { within } from './within.ts';

/** Only so much of a film is looked at, in seconds, and at most so many of its frames. */
const LONGEST = 60;
const FRAMES = 8;
/** One frame for so many seconds. */
const STEP = 3;
/** A film that does not get on for so long can't be read. Milliseconds. */
const STALLED = 10_000;

/** Frames of a film from the browser's own decoder, evenly spread over its first minute; none when it can't be read. */
export async function* filmFrames(file: Blob, moment?: number): AsyncGenerator<Frame, void> {
  const url = URL.createObjectURL(file);
  const film = document.createElement('video');
  film.muted = true;
  film.preload = 'auto';
  try {
    const opened = next(film, 'loadeddata');
    film.src = url;
    await opened;
    if (film.videoWidth === 0) return;
    for (const time of moment === undefined ? momentsOf(film.duration) : [moment]) {
      if (Math.abs(film.currentTime - time) > 0.01) {
        const there = next(film, 'seeked');
        film.currentTime = time;
        await there;
      }
      yield { bitmap: await drawn(film), moment: time };
      if (film.ended) return;
    }
  } catch {
    // The rest can't be read.
  } finally {
    film.removeAttribute('src');
    film.load();
    URL.revokeObjectURL(url);
  }
}

/** @throws when there is nothing to be seen of it for a second */
async function drawn(film: HTMLVideoElement): Promise<ImageBitmap> {
  for (let left = 20; ; left--) {
    try {
      return await createImageBitmap(film);
    } catch (error) {
      // Chromium says a moment too soon that a frame is there.
      if (left === 0 || film.error) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

/** @throws when the film breaks or stalls first */
function next(film: HTMLVideoElement, event: 'loadeddata' | 'seeked'): Promise<void> {
  const ending = new AbortController();
  const { signal } = ending;
  const come = new Promise<void>((resolve, reject) => {
    film.addEventListener(event, () => resolve(), { signal });
    film.addEventListener('error', () => reject(film.error), { signal });
  });
  return within(come, STALLED).finally(() => ending.abort());
}

/** A recording may not know how long it is; then it is looked at from its beginning to where it ends. */
function momentsOf(duration: number): number[] {
  const length = Math.min(LONGEST, Number.isFinite(duration) ? duration : LONGEST);
  const count = Math.min(FRAMES, Math.max(1, Math.ceil(length / STEP)));
  const first = Number.isFinite(duration) ? 0.5 : 0;
  return Array.from({ length: count }, (_, n) => ((n + first) * length) / count);
}
