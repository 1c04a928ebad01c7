import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import sharp from 'sharp';

/** A plain PNG on disk, for attaching; every call makes a new one, so that a file input sees a change. @returns its path */
export async function plainPicture(colour = '#3a7d5c', width = 320, height = 200): Promise<string> {
  const path = join(mkdtempSync(join(tmpdir(), 'second-look-picture-')), 'picture.png');
  writeFileSync(
    path,
    await sharp({ create: { width, height, channels: 3, background: colour } })
      .png()
      .toBuffer(),
  );
  return path;
}

let film: Promise<string> | undefined;

/** A film of a third of a second, recorded by the browser itself, once a process. @returns its path */
export function plainVideo(page: Page): Promise<string> {
  film ??= page
    .evaluate(async () => {
      const canvas = document.createElement('canvas');
      canvas.width = 160;
      canvas.height = 120;
      const context = canvas.getContext('2d');
      const recorder = new MediaRecorder(canvas.captureStream(30), { mimeType: 'video/webm' });
      const parts: Blob[] = [];
      recorder.ondataavailable = ({ data }) => parts.push(data);
      const ended = new Promise((resolve) => {
        recorder.onstop = resolve;
      });
      recorder.start();
      for (let frame = 0; frame < 10; frame++) {
        if (context) context.fillStyle = `hsl(${frame * 20} 40% 50%)`;
        context?.fillRect(0, 0, 160, 120);
        await new Promise((resolve) => setTimeout(resolve, 33));
      }
      recorder.stop();
      await ended;
      return [...new Uint8Array(await new Blob(parts).arrayBuffer())];
    })
    .then((bytes) => {
      const path = join(mkdtempSync(join(tmpdir(), 'second-look-video-')), 'film.webm');
      writeFileSync(path, Buffer.from(bytes));
      return path;
    });
  return film;
}
