import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

/** What passes for a video: the fakes and the review look at its type alone. @returns its path */
export async function plainVideo(): Promise<string> {
  const path = join(mkdtempSync(join(tmpdir(), 'second-look-video-')), 'video.mp4');
  writeFileSync(path, Buffer.from('0000001866747970', 'hex'));
  return path;
}
