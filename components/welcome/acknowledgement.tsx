import { useState } from 'preact/hooks';
import { welcomeMessages as say } from '../../lib/messages/welcome.ts';
import type { PolicyReading } from './policy-reading.ts';

interface Props {
  readonly reading: PolicyReading;
  /** @throws when it could not be stored */
  onAcknowledge(): Promise<void>;
}

/** Saying that this version of the policy has been read; asked again for each new one. */
export function Acknowledgement({ reading, onAcknowledge }: Props) {
  const { version, acknowledgedOn, earlier, reviewWasDue } = reading;
  const [said, setSaid] = useState('');
  return (
    <div class="sl-card" data-tone={acknowledgedOn ? 'good' : 'plain'}>
      <p>
        {earlier && `${say.newVersion(earlier)} `}
        {say.version(version)}
      </p>
      {reviewWasDue && <p>{say.reviewPast(reviewWasDue)}</p>}
      <p role="status" class="sl-said sl-strong">
        {acknowledgedOn ? say.acknowledged(acknowledgedOn) : said}
      </p>
      {!acknowledgedOn && (
        <div class="sl-buttons">
          <button
            type="button"
            class="sl-button sl-primary"
            onClick={() => void onAcknowledge().catch(() => setSaid(say.notStored))}
          >
            {say.acknowledge}
          </button>
        </div>
      )}
      <p class="sl-fine">{say.acknowledgeHint}</p>
    </div>
  );
}
