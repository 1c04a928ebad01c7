import { useState } from 'preact/hooks';
import { duration, timeMessages as say } from '../../lib/messages/time.ts';

const WORDS = ['school', 'break'] as const;

interface Props {
  readonly isOn: boolean;
  /** Why nothing could be saved last time. */
  readonly trouble: keyof typeof say.trouble | undefined;
  /** Of today, milliseconds. */
  readonly personal: number;
  readonly official: number;
  /** The person says what their use of the network in front is; left out where there is none. */
  readonly onWord?: (word: (typeof WORDS)[number]) => Promise<void>;
  onOpen(): void;
}

/** A line about today's time, for the popup. */
export function TimeDigest({ isOn, trouble, personal, official, onWord, onOpen }: Props) {
  const [said, setSaid] = useState('');
  return (
    <section>
      <h2>{say.title}</h2>
      <p>{isOn ? say.digest(duration(personal), duration(official)) : say.stateOff}</p>
      {isOn && <p class="sl-fine">{say.stateOn}</p>}
      {isOn && trouble && <p role="alert">{say.trouble[trouble]}</p>}
      {isOn && onWord && (
        <div class="sl-buttons">
          {WORDS.map((word) => (
            <button
              key={word}
              type="button"
              class="sl-link"
              onClick={() =>
                void onWord(word).then(
                  () => setSaid(say.said[word]),
                  () => setSaid(say.failed),
                )
              }
            >
              {say.words[word]}
            </button>
          ))}
        </div>
      )}
      <p role="status" class="sl-fine">
        {said}
      </p>
      <button type="button" class="sl-link" onClick={onOpen}>
        {say.openTime}
      </button>
    </section>
  );
}
