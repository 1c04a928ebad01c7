import { useState } from 'react';
import { Icon } from '../kit/icon.jsx';
import { useWay } from '../kit/use-way.js';
import { describePicture } from './api.js';
import { labels } from './labels.js';

/** Previews of the attached pictures: `blob:` images, each with its remove button and its description. */
export function Attachments({ media, onRemove }) {
  const [describing, setDescribing] = useState();
  const [described, setDescribed] = useState({});
  if (media.length === 0) return null;
  return (
    <div data-testid="attachments" className="attachments">
      {media.map(({ key, url, file }) => (
        <div key={key} role="group" aria-label={labels.image}>
          <button type="button" aria-label={labels.removeMedia} onClick={() => onRemove(key)}>
            <Icon name="close" size={18} />
          </button>
          {file.type.startsWith('video/') ? <video src={url} muted /> : <img alt="" src={url} draggable="true" />}
          <button
            type="button"
            data-testid="altTextButton"
            aria-label={labels.editAlt}
            onClick={() => setDescribing(key)}
          >
            ALT
          </button>
          {described[key] && (
            <span data-testid="altTextLabel" className="faint">
              {described[key]}
            </span>
          )}
        </div>
      ))}
      {describing && (
        <AltText
          medium={media.find(({ key }) => key === describing)}
          onClose={() => setDescribing(undefined)}
          onApplied={(text) => {
            setDescribed((all) => ({ ...all, [describing]: text }));
            setDescribing(undefined);
          }}
        />
      )}
    </div>
  );
}

function AltText({ medium, onClose, onApplied }) {
  const [text, setText] = useState('');
  const apply = async () => {
    await describePicture(medium.id, text);
    onApplied(text);
  };
  useWay('alt', apply);
  return (
    <div className="modal-layer">
      <div className="mask" onClick={onClose} />
      <div role="dialog" aria-modal="true" aria-labelledby="alt-header" className="modal">
        <div className="modal-head">
          <h2 id="alt-header">{labels.editAlt}</h2>
          <button type="button" data-testid="applyButton" onClick={apply} disabled={!medium?.id}>
            {labels.applySave}
          </button>
        </div>
        <label className="field">
          <span>{labels.altText}</span>
          <textarea
            name="altTextInput"
            data-testid="altTextInput"
            maxLength={1000}
            rows={3}
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
        </label>
      </div>
    </div>
  );
}
