import type { Medium } from '../model/post.ts';

/** Whether a file is a picture or a video, by its type or, where it has none, by its name; null for all others. */
export function kindOfFile(file: File): Medium['kind'] | null {
  if (file.type.startsWith('image/') || /\.(?:jpe?g|png|gif|webp|avif|svg|hei[cf]|bmp)$/i.test(file.name))
    return 'image';
  if (file.type.startsWith('video/') || /\.(?:mp4|mov|webm|m4v)$/i.test(file.name)) return 'video';
  return null;
}
