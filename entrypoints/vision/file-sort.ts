/** How a file is to be opened. */
export type FileSort = 'still' | 'animation' | 'film' | 'svg';

/**
 * Told by what the file begins with, because names and types may be wrong; by its type where that says nothing.
 * @param head at least its first kilobyte, if it is that long
 */
export function fileSort(head: Uint8Array, type: string): FileSort {
  const text = (from: number, to: number) => String.fromCharCode(...head.subarray(from, to));
  if (text(0, 4) === 'GIF8') return 'animation';
  if (text(1, 4) === 'PNG') return text(8, 1024).includes('acTL') ? 'animation' : 'still';
  if (text(0, 4) === 'RIFF' && text(8, 12) === 'WEBP')
    return text(12, 16) === 'VP8X' && ((head[20] ?? 0) & 2) !== 0 ? 'animation' : 'still';
  if (head[0] === 0xff && head[1] === 0xd8) return 'still';
  if (text(4, 8) === 'ftyp') {
    const brand = text(8, 12);
    if (brand === 'avis') return 'animation';
    return /^(?:avif|mif1|msf1|hei[cmsx]|hev[cmsx])$/.test(brand) ? 'still' : 'film';
  }
  if (head[0] === 0x1a && head[1] === 0x45 && head[2] === 0xdf && head[3] === 0xa3) return 'film';
  if (type === 'image/svg+xml' || /^\ufeff?\s*(?:<\?xml[^>]*>\s*)?(?:<!--|<!DOCTYPE svg|<svg)/i.test(text(0, 512)))
    return 'svg';
  return type.startsWith('video/') ? 'film' : 'still';
}
