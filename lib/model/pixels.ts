/** A decoded picture: RGBA, row by row, 4 bytes a pixel. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** Widest picture that is looked at, and the most pixels; larger ones are made smaller first, everywhere alike. */
const WIDEST = 1280;
const MOST = WIDEST * WIDEST;

/** The size a picture of this size is looked at. */
export function lookSize(width: number, height: number): { width: number; height: number } {
  const scale = Math.min(1, WIDEST / width, Math.sqrt(MOST / (width * height)));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}
