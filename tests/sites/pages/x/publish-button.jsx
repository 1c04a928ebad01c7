import { useRef } from 'react';
import { knob } from '../kit/knobs.js';

/**
 * The button that publishes. It is a new node whenever it becomes enabled or disabled; with the knob `flip` its test id
 * also changes between the two X uses, each time.
 */
export function PublishButton({ inline, enabled, label, onPress }) {
  const births = useRef({ enabled, count: 0 });
  if (births.current.enabled !== enabled) births.current = { enabled, count: births.current.count + 1 };
  const flipped = knob('flip', '') !== '' && births.current.count % 2 === 1;
  return (
    <button
      key={births.current.count}
      type="button"
      role="button"
      className="publish"
      data-testid={inline !== flipped ? 'tweetButtonInline' : 'tweetButton'}
      disabled={!enabled}
      aria-disabled={enabled ? undefined : 'true'}
      tabIndex={enabled ? 0 : -1}
      onClick={(event) => onPress(event.nativeEvent)}
    >
      <div dir="ltr">
        <span>
          <span>{label}</span>
        </span>
      </div>
    </button>
  );
}
