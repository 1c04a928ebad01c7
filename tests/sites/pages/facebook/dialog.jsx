import { Icon } from '../kit/icon.jsx';
import { PressButton } from './press-button.jsx';

/**
 * Facebook's dialog: the outer one is modal and holds everything; a second `role=dialog` inside it holds the heading alone.
 * The *Share* dialog (`plain`) has neither a label nor `aria-modal`, only the heading by id.
 */
export function Dialog({ title, titleId, plain = false, closeLabel, onClose, onBack, backLabel, children, ...more }) {
  const heading = (
    <h2 id={titleId} className="dialog-title">
      <span>{title}</span>
    </h2>
  );
  return (
    <div className="dialog-layer">
      <div
        role="dialog"
        {...(plain ? { 'aria-labelledby': titleId } : { 'aria-modal': 'true', 'aria-label': title })}
        className="dialog"
        {...more}
      >
        <div className="dialog-head">
          {onBack && (
            <PressButton label={backLabel} onPress={onBack} className="round">
              <Icon name="back" />
            </PressButton>
          )}
          {plain ? (
            heading
          ) : (
            <div role="dialog" aria-labelledby={titleId} className="dialog-heading">
              {heading}
            </div>
          )}
          {onClose && (
            <PressButton label={closeLabel} onPress={onClose} className="round">
              <Icon name="close" />
            </PressButton>
          )}
        </div>
        <div className="dialog-scroller">{children}</div>
      </div>
    </div>
  );
}
