import { markMessages } from '../lib/messages/mark.ts';
import type { Level } from '../lib/model/finding.ts';
import { Icon } from './icon.tsx';
import type { Theme } from './theme.ts';

interface Props {
  /** Things to check; with 0 nothing is seen, but the region stays, so that the next change is read out. */
  readonly count: number;
  /** The most serious level among them. */
  readonly level: Level;
  readonly theme?: Theme;
}

/** The quiet mark beside the box while someone types. Nothing in it can be focused or clicked. */
export function Mark({ count, level, theme = 'auto' }: Props) {
  return (
    <div class="sl-mark sl-arriving" role="status" data-level={level} data-theme={theme} data-empty={count === 0}>
      {count > 0 && (
        <>
          <Icon size={16} />
          <span>{markMessages.count(count)}</span>
        </>
      )}
    </div>
  );
}
