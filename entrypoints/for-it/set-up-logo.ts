import type { LogoReport, StoredLogoModel } from '../../lib/model/logo-model.ts';
import { lookSize, type Pixels } from '../../lib/model/pixels.ts';

/** A drawing has no size of its own that counts. */
const DRAWING_WIDTH = 800;

/** @throws Error in plain words when it is no picture */
async function pixelsIn(file: File): Promise<Pixels> {
  const image = new Image();
  const url = URL.createObjectURL(file);
  try {
    image.src = url;
    await image.decode();
    const isDrawing = file.type === 'image/svg+xml';
    const scale = isDrawing && image.naturalWidth > 0 ? DRAWING_WIDTH / image.naturalWidth : 1;
    const { width, height } = lookSize(
      Math.round((image.naturalWidth || DRAWING_WIDTH) * scale),
      Math.round((image.naturalHeight || DRAWING_WIDTH) * scale),
    );
    const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
    if (!context) throw new Error();
    context.imageSmoothingQuality = 'high';
    context.drawImage(image, 0, 0, width, height);
    return { width, height, data: context.getImageData(0, 0, width, height).data };
  } catch {
    throw new Error(file.name);
  } finally {
    URL.revokeObjectURL(url);
  }
}

type Said =
  | { readonly share: number }
  | { readonly done: { readonly model: StoredLogoModel; readonly report: LogoReport } }
  | { readonly failed: string };

/**
 * Learns the logo in a worker.
 * @throws Error in plain words
 */
export async function setUpLogo(
  files: readonly File[],
  { onProgress, signal }: { onProgress: (share: number) => void; signal: AbortSignal },
): Promise<{ model: StoredLogoModel; report: LogoReport }> {
  const references = await Promise.all(files.map(pixelsIn));
  signal.throwIfAborted();
  const worker = new Worker(new URL('./logo-worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
      worker.addEventListener('error', () => reject(new Error('')));
      worker.addEventListener('message', ({ data }: MessageEvent<Said>) => {
        if ('share' in data) onProgress(data.share);
        else if ('done' in data) resolve(data.done);
        else reject(new Error(data.failed));
      });
      worker.postMessage(references);
    });
  } finally {
    worker.terminate();
  }
}
