const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes as base64; here rather than `btoa`, which the pure floors do not have. */
export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const [a, b, c] = [bytes[i] as number, bytes[i + 1], bytes[i + 2]];
    const three = (a << 16) | ((b ?? 0) << 8) | (c ?? 0);
    text += [18, 12, 6, 0].map((shift) => ALPHABET[(three >> shift) & 63]).join('');
  }
  const spare = (3 - (bytes.length % 3)) % 3;
  return text.slice(0, text.length - spare) + '='.repeat(spare);
}
