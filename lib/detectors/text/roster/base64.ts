const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUES = new Int8Array(128).fill(-1);
for (let i = 0; i < LETTERS.length; i++) VALUES[LETTERS.charCodeAt(i)] = i;

/** Written out because the pure floors know neither the browser's nor Node's own functions. */
export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const [a = 0, b, c] = bytes.subarray(i, i + 3);
    const bits = (a << 16) | ((b ?? 0) << 8) | (c ?? 0);
    text += `${LETTERS[bits >> 18]}${LETTERS[(bits >> 12) & 63]}`;
    text += b === undefined ? '==' : `${LETTERS[(bits >> 6) & 63]}${c === undefined ? '=' : LETTERS[bits & 63]}`;
  }
  return text;
}

/** @returns `undefined` for what is not base64 */
export function fromBase64(text: string): Uint8Array | undefined {
  const letters = text.replace(/\s|=/g, '');
  const bytes = new Uint8Array((letters.length * 3) >> 2);
  let bits = 0;
  let count = 0;
  let at = 0;
  for (let i = 0; i < letters.length; i++) {
    const value = VALUES[letters.charCodeAt(i)] ?? -1;
    if (value < 0) return undefined;
    bits = ((bits << 6) | value) & 0xffffff;
    count += 6;
    if (count >= 8) {
      count -= 8;
      bytes[at++] = (bits >> count) & 255;
    }
  }
  return bytes;
}
