import { useState } from 'react';
import { labels } from './labels.js';

const RANGES = [12, 31, 4, 24, 60, 2];

/** Six lists (their ids are no help) and two hidden inputs; confirming goes back to the composer, and publishes nothing. */
export function ScheduleDialog({ onClose, onConfirm }) {
  const [values, setValues] = useState(RANGES.map(() => 1));
  return (
    <div className="modal-layer">
      <div className="mask" onClick={onClose} />
      <div role="dialog" aria-modal="true" aria-labelledby="schedule-header" className="modal">
        <div className="modal-head">
          <h2 id="schedule-header">{labels.scheduleTitle}</h2>
          <button
            type="button"
            data-testid="scheduledConfirmationPrimaryAction"
            onClick={() => onConfirm(Math.floor(Date.now() / 1000) + 86_400)}
          >
            {labels.confirm}
          </button>
        </div>
        {RANGES.map((length, n) => (
          <select
            key={n}
            id={`SELECTOR_${Math.floor(Math.random() * 1000)}`}
            value={values[n]}
            onChange={({ target }) => setValues(values.map((one, at) => (at === n ? target.value : one)))}
          >
            {Array.from({ length }, (_, value) => (
              <option key={value} value={value + 1}>
                {value + 1}
              </option>
            ))}
          </select>
        ))}
        <input type="date" name="Date" hidden />
        <input type="time" name="Time picker" hidden />
      </div>
    </div>
  );
}
