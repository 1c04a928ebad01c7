import { calibrateLogo } from '../../lib/detectors/image/logo/setup/calibrate-logo.ts';
import type { Pixels } from '../../lib/model/pixels.ts';

addEventListener('message', async ({ data }: MessageEvent<readonly Pixels[]>) => {
  try {
    const done = await calibrateLogo(data, { onProgress: (share) => self.postMessage({ share }) });
    self.postMessage({ done });
  } catch (error) {
    self.postMessage({ failed: error instanceof Error ? error.message : String(error) });
  }
});
