import { useRef, useState } from 'react';
import { Icon } from '../kit/icon.jsx';
import { saveDraft } from './api.js';
import { Composer } from './composer.jsx';
import { labels } from './labels.js';
import { Tweet } from './tweet.jsx';
import { useFocusTrap } from './use-focus-trap.js';

/** /compose/post: a dialog over whatever is open. Closing it with words inside asks whether to keep them as a draft. */
export function ComposeModal({ onClose, replyTo, ...composer }) {
  const dialog = useRef(null);
  const text = useRef('');
  const [asking, setAsking] = useState(false);
  useFocusTrap(dialog);
  const close = () => (text.current.trim() ? setAsking(true) : onClose());
  return (
    <div className="modal-layer">
      <div data-testid="mask" className="mask" onClick={close} />
      <div
        ref={dialog}
        role="dialog"
        aria-modal="true"
        aria-labelledby="modal-header"
        tabIndex={-1}
        className="modal"
        onKeyDown={(event) => {
          if (event.key === 'Escape' && !event.nativeEvent.isComposing) close();
        }}
      >
        <div className="modal-head">
          <button type="button" data-testid="app-bar-close" aria-label={labels.close} onClick={close}>
            <Icon name="close" size={18} />
          </button>
          <h2 id="modal-header" className="quiet">
            {replyTo ? labels.reply : labels.newPost}
          </h2>
          <button type="button" data-testid="unsentButton">
            {labels.drafts}
          </button>
        </div>
        <div className="modal-body">
          {replyTo && <Tweet tweet={replyTo} navigate={() => {}} />}
          <Composer
            {...composer}
            place="modal"
            replyTo={replyTo}
            autoFocus
            onDirty={(now) => {
              text.current = now;
            }}
          />
        </div>
        {asking && (
          <div role="alertdialog" aria-modal="true" data-testid="confirmationSheetDialog" className="sheet">
            <h2>{labels.saveTitle}</h2>
            <p>{labels.saveText}</p>
            <button
              type="button"
              data-testid="confirmationSheetConfirm"
              onClick={() => saveDraft(text.current).then(onClose, onClose)}
            >
              {labels.save}
            </button>
            <button type="button" data-testid="confirmationSheetCancel" onClick={onClose}>
              {labels.discard}
            </button>
          </div>
        )}
      </div>
    </div>
  );
}
