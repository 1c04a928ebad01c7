import { useRef, useState } from 'react';
import { Icon } from '../kit/icon.jsx';
import { useWidth } from '../kit/use-width.js';
import { labels } from './labels.js';

const EMOJI = ['😀', '🎉', '👏', '📚'];
const LIMIT = 280;

/**
 * X's tool bar: exactly two children, a scrolling list of tools between two disabled buttons called "Previous" and
 * "Next", and a cluster whose last button publishes.
 */
export function ToolBar({
  length,
  progress,
  canAdd,
  onAdd,
  onFiles,
  onEmoji,
  isReply,
  hasPoll,
  onPoll,
  onSchedule,
  publish,
}) {
  const input = useRef(null);
  const [picking, setPicking] = useState(false);
  const wide = useWidth() >= 600;
  const scrollArrow = (side, label) => (
    <div data-testid={`ScrollSnap-${side}ButtonWrapper`}>
      <div role="button" aria-label={label} aria-disabled="true" tabIndex={-1} />
    </div>
  );
  return (
    <div data-testid="toolBar" className="tool-bar">
      <nav role="navigation" aria-live="polite">
        <div className="tools">
          {scrollArrow('prev', labels.previous)}
          <div data-testid="ScrollSnap-SwipeableList">
            <div role="tablist" data-testid="ScrollSnap-List">
              <div role="presentation">
                <button
                  type="button"
                  aria-label={labels.media}
                  disabled={hasPoll}
                  onClick={() => input.current.click()}
                >
                  <Icon name="picture" />
                </button>
                <input
                  ref={input}
                  type="file"
                  multiple
                  tabIndex={-1}
                  data-testid="fileInput"
                  accept="image/jpeg,image/png,image/webp,image/gif,video/mp4,video/quicktime"
                  onChange={(event) => {
                    onFiles(event.target.files);
                    event.target.value = '';
                  }}
                />
              </div>
              <div role="presentation">
                <button type="button" aria-label={labels.gif} data-testid="gifSearchButton" disabled={hasPoll}>
                  <Icon name="gif" />
                </button>
              </div>
              <div role="presentation">
                {!isReply && wide && (
                  <button
                    type="button"
                    aria-label={labels.poll}
                    data-testid="createPollButton"
                    disabled={hasPoll}
                    onClick={onPoll}
                  >
                    <Icon name="poll" />
                  </button>
                )}
              </div>
              <div role="presentation">
                <button
                  type="button"
                  aria-label={labels.emoji}
                  aria-haspopup="menu"
                  aria-expanded={picking}
                  onClick={() => setPicking(!picking)}
                >
                  <Icon name="smile" />
                </button>
              </div>
              <div role="presentation">
                {!isReply && wide && (
                  <button
                    type="button"
                    aria-label={labels.schedule}
                    data-testid="scheduleOption"
                    disabled={hasPoll}
                    onClick={onSchedule}
                  >
                    <Icon name="clock" />
                  </button>
                )}
              </div>
              <div role="presentation">
                <button type="button" aria-label={labels.location} data-testid="geoButton" disabled>
                  <Icon name="pin" />
                </button>
              </div>
              <div role="presentation">
                <button type="button" aria-label={labels.disclosure} data-testid="contentDisclosureButton">
                  <Icon name="flag" />
                </button>
              </div>
            </div>
          </div>
          {scrollArrow('next', labels.next)}
        </div>
        {picking && (
          <div role="menu" className="emoji-menu">
            {EMOJI.map((emoji) => (
              <button
                key={emoji}
                type="button"
                role="menuitem"
                aria-label={emoji}
                onClick={() => {
                  onEmoji(emoji);
                  setPicking(false);
                }}
              >
                {emoji}
              </button>
            ))}
          </div>
        )}
      </nav>
      <div className="right-cluster">
        {progress && <div role="progressbar" aria-label={labels.media} className="uploading" />}
        {length > 0 && (
          <div
            role="progressbar"
            aria-label={labels.characters}
            aria-valuemin={0}
            aria-valuemax={100}
            aria-valuenow={Math.min(100, Math.round((length / LIMIT) * 100))}
            className="ring"
          />
        )}
        {length > 0 && <div className="divider" />}
        {canAdd && (
          <button type="button" aria-label={labels.add} data-testid="addButton" className="add" onClick={onAdd}>
            +
          </button>
        )}
        {publish}
      </div>
    </div>
  );
}
