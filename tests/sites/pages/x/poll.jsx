import { labels } from './labels.js';

const MOST = 4;

/** The choices of a poll, in the column under its question. */
export function Poll({ choices, onChange }) {
  return (
    <div className="poll">
      {choices.map((choice, n) => (
        <label key={n} data-testid={`pollOption_${n}`} className="field">
          <span>{labels.choice(n + 1)}</span>
          <input
            name={`Choice${n + 1}`}
            type="text"
            maxLength={60}
            autoComplete="off"
            data-testid={`pollOptionTextInput_${n}`}
            value={choice}
            onChange={({ target }) => onChange(choices.map((one, at) => (at === n ? target.value : one)))}
          />
        </label>
      ))}
      {choices.length < MOST && (
        <button
          type="button"
          data-testid="addPollOptionButton"
          aria-label={labels.addChoice}
          onClick={() => onChange([...choices, ''])}
        >
          +
        </button>
      )}
      <button type="button" onClick={() => onChange(undefined)}>
        {labels.removePoll}
      </button>
    </div>
  );
}
