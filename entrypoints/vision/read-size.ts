interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * A picture's size as its head says, without decoding it; undefined for kinds not known here (PNG, JPEG, GIF, WebP, BMP,
 * AVIF and HEIC are). A head may lie: it only serves to turn giants away.
 */
export function readSize(head: Uint8Array): Size | undefined {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  try {
    const text = (at: number, length: number) => String.fromCharCode(...head.subarray(at, at + length));
    if (text(1, 3) === 'PNG') return { width: view.getUint32(16), height: view.getUint32(20) };
    if (text(0, 3) === 'GIF') return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
    if (text(0, 2) === 'BM') return { width: view.getInt32(18, true), height: Math.abs(view.getInt32(22, true)) };
    if (text(0, 4) === 'RIFF' && text(8, 4) === 'WEBP') return webpSize(view, text(12, 4));
    if (text(4, 4) === 'ftyp') return boxedSize(view, head);
    if (view.getUint16(0) === 0xffd8) return jpegSize(view);
  } catch {
    // The head ends too early.
  }
  return undefined;
}

function webpSize(view: DataView, kind: string): Size | undefined {
  const three = (at: number) => view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
  if (kind === 'VP8X') return { width: three(24) + 1, height: three(27) + 1 };
  if (kind === 'VP8 ') return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  const bits = view.getUint32(21, true);
  return kind === 'VP8L' ? { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 } : undefined;
}

/** The largest `ispe` box: thumbnails and tiles have their own. */
function boxedSize(view: DataView, head: Uint8Array): Size | undefined {
  let largest: Size | undefined;
  for (let i = 8; i + 16 < head.length; i++) {
    if (view.getUint32(i) !== 0x69737065) continue;
    const size = { width: view.getUint32(i + 8), height: view.getUint32(i + 12) };
    if (!largest || size.width * size.height > largest.width * largest.height) largest = size;
  }
  return largest;
}

function jpegSize(view: DataView): Size | undefined {
  for (let at = 2; ; ) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    // Start-of-frame markers, of which c4, c8 and cc are something else.
    if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc)
      return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    at += 2 + view.getUint16(at + 2);
  }
}
