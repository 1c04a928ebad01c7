import type { Level } from '../lib/model/finding.ts';

/** A stretch of one line of text, in CSS pixels from the corner of the layer. */
export interface UnderlineBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly level: Level;
}

const WAVE = 6;

/** A wave, or a row of dots for a notice, as wide as the words. Drawn, not loaded: a page's rules on pictures don't apply. */
function lineFor(width: number, level: Level): string {
  if (level === 'notice') return `M1 3h${Math.max(0, width - 2)}`;
  return `M0 3${`q${WAVE / 4} -2.6 ${WAVE / 2} 0t${WAVE / 2} 0`.repeat(Math.max(1, Math.ceil(width / WAVE)))}`;
}

/** Underlines over a box that is not ours: nothing of the page is touched, and no pointer ever meets them. */
export function Underlines({ boxes }: { boxes: readonly UnderlineBox[] }) {
  return (
    <div class="sl-underlines">
      {boxes.map(({ x, y, width, height, level }, index) => (
        <svg
          // biome-ignore lint/suspicious/noArrayIndexKey: while the page scrolls it is the same line at a new place
          key={index}
          data-level={level}
          aria-hidden="true"
          width={width}
          height="6"
          style={{ left: `${x}px`, top: `${y + height - 4}px` }}
        >
          <path d={lineFor(width, level)} />
        </svg>
      ))}
    </div>
  );
}
