import { duration, timeMessages as say } from '../../lib/messages/time.ts';

interface Props {
  readonly isOn: boolean;
  /** Of today, milliseconds. */
  readonly personal: number;
  readonly official: number;
  onOpen(): void;
}

/** A line about today's time, for the popup. */
export function TimeDigest({ isOn, personal, official, onOpen }: Props) {
  return (
    <section>
      <h2>{say.title}</h2>
      <p>{isOn ? say.digest(duration(personal), duration(official)) : say.stateOff}</p>
      {isOn && <p class="sl-fine">{say.stateOn}</p>}
      <button type="button" class="sl-link" onClick={onOpen}>
        {say.openTime}
      </button>
    </section>
  );
}
