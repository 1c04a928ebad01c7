import { render } from 'preact';
import { Caution } from '../../components/caution.tsx';
import { noticeStyles } from '../../components/styles.ts';
import type { Finding } from '../../lib/model/finding.ts';
import { createClosedRoot } from '../../lib/page/closed-root.ts';
import { shieldEvents } from '../../lib/page/shield-events.ts';
import { themeOf } from '../../lib/page/theme-of.ts';
import { ROOT_MODE } from './root-mode.ts';

/** Long enough to be read twice; it can be closed before. Milliseconds. */
const STANDS_FOR = 20_000;

/** Says what the policy has to say, in the corner; asks nothing, takes no focus. */
export function showCaution({ message, advice }: Finding, { signal }: { signal: AbortSignal }): void {
  const end = new AbortController();
  const until = AbortSignal.any([signal, end.signal, AbortSignal.timeout(STANDS_FOR)]);
  const closed = createClosedRoot('second-look-caution', noticeStyles, ROOT_MODE, { signal: until });
  const layer = document.createElement('div');
  layer.popover = 'manual';
  layer.style.cssText = 'position:fixed;inset:auto 8px 8px auto;margin:0;padding:0;border:0;background:none';
  closed.root.append(layer);
  layer.showPopover();
  shieldEvents(closed, () => 0, { signal: until });
  render(
    <Caution message={message} advice={advice} theme={themeOf(document.body)} onClose={() => end.abort()} />,
    layer,
  );
}
