import { useRef, useState } from 'react';
import { LexicalBox } from '../kit/lexical-box.jsx';
import { useWay } from '../kit/use-way.js';
import { editCaption } from './api.js';
import { labels } from './labels.js';
import { Press } from './press.jsx';

/** Changing a post's caption: the create dialog's caption step again; Cancel and Done stand in the head. */
export function EditInfo({ post, onClose, onChanged }) {
  const box = useRef(null);
  const [committed, setCommitted] = useState(post.text);
  const done = async () => {
    await editCaption(post.id, committed);
    onChanged(committed);
    onClose();
  };
  useWay('edit', done);
  return (
    <div className="dialog-layer">
      <div role="dialog" aria-label={labels.editInfo} className="dialog">
        <div className="dialog-head">
          <Press onPress={onClose} className="text-button">
            {labels.cancel}
          </Press>
          <h1>
            <div>{labels.editInfo}</div>
          </h1>
          <Press onPress={done} className="text-button">
            {labels.done}
          </Press>
        </div>
        <div className="caption-box">
          <LexicalBox
            handle={box}
            label={labels.caption}
            placeholder={labels.caption}
            initialText={committed}
            onBlur={() => setCommitted(box.current.read())}
          />
        </div>
        <label className="field">
          <input name="creation-location-input" placeholder={labels.location} />
        </label>
      </div>
    </div>
  );
}
