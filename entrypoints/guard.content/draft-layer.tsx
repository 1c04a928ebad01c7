import { autoUpdate } from '@floating-ui/dom';
import { render } from 'preact';
import { groupFindings } from '../../components/group-findings.ts';
import { Mark } from '../../components/mark.tsx';
import { markStyles, underlineStyles } from '../../components/styles.ts';
import { Underlines } from '../../components/underlines.tsx';
import { type Finding, isHolding, type Level } from '../../lib/model/finding.ts';
import { isImagePlace, type TextPlace } from '../../lib/model/sighting.ts';
import { boxesOf } from '../../lib/page/boxes.ts';
import { createClosedRoot } from '../../lib/page/closed-root.ts';
import { placeMark } from '../../lib/page/place-beside.ts';
import type { PostReading } from '../../lib/page/read-post.ts';
import { themeOf } from '../../lib/page/theme-of.ts';
import { ROOT_MODE } from './root-mode.ts';

/** What stands beside a draft while someone writes: underlines and a mark, in a root of ours, out of every pointer's way. */
export interface DraftLayer {
  show(reading: PostReading, findings: readonly Finding[]): void;
}

/**
 * Drawn anew when the words, the window or the place of the box change; there is no repeating timer.
 * It is there for every draft, whatever is found: a layer that came with a finding would tell the page who is on the roster.
 */
export function createDraftLayer({ signal }: { signal: AbortSignal }): DraftLayer {
  let layer: ReturnType<typeof createLayer> | null = null;
  return {
    show(reading, findings) {
      layer ??= createLayer(reading, { signal });
      layer(reading, findings);
    },
  };
}

interface Stretch extends TextPlace {
  readonly level: Level;
}

function createLayer(first: PostReading, { signal }: { signal: AbortSignal }) {
  const { root } = createClosedRoot('second-look-layer', markStyles + underlineStyles, ROOT_MODE, { signal });
  // In the top layer, above a site's own; a manual popover takes no focus and closes nothing.
  const layer = document.createElement('div');
  layer.popover = 'manual';
  layer.style.cssText =
    'position:fixed;inset:0;width:100vw;height:100vh;margin:0;padding:0;border:0;background:none;overflow:hidden;pointer-events:none';
  const lines = document.createElement('div');
  const mark = document.createElement('div');
  mark.style.cssText = 'position:fixed;width:max-content';
  layer.append(lines, mark);
  root.append(layer);
  layer.showPopover();

  let reading = first;
  /** In the order of the text. */
  let stretches: readonly Stretch[] = [];
  let count = 0;
  let level: Level = 'notice';
  const draw = () => {
    const boxes = boxesOf(reading, stretches, root).map(({ of, ...box }) => ({ ...box, level: of.level }));
    render(<Underlines boxes={boxes} />, lines);
    const box = reading.parts.at(-1)?.editor;
    const theme = box ? themeOf(box) : 'auto';
    render(<Mark count={count} level={level} theme={theme} />, mark);
    mark.style.visibility = count === 0 || (box && placeMark(mark, box)) ? 'visible' : 'hidden';
  };
  const box = first.parts[0]?.editor;
  if (box) signal.addEventListener('abort', autoUpdate(box, layer, draw), { once: true });

  return (next: PostReading, found: readonly Finding[]) => {
    reading = next;
    stretches = found
      .flatMap(({ where, level }) => (where && !isImagePlace(where) ? [{ ...where, level }] : []))
      .sort((a, b) => a.start - b.start);
    // Counted as the warning counts them.
    const groups = groupFindings(found);
    count = groups.filter((group) => isHolding(group.level)).length || groups.length;
    level = groups[0]?.level ?? 'notice';
    draw();
  };
}
