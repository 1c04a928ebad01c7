import { useId, useRef, useState } from 'react';
import { LexicalBox } from '../kit/lexical-box.jsx';
import { useWay } from '../kit/use-way.js';
import { createStory } from './api.js';
import { Avatar } from './avatar.jsx';
import { Dialog } from './dialog.jsx';
import { EmojiButton } from './emoji-button.jsx';
import { labels } from './labels.js';
import { PressButton } from './press-button.jsx';
import { session } from './session.js';

/** Passing a post on: "Share now" is enabled with an empty editor, and the editor has no label of its own. */
export function ShareDialog({ post, onClose, onPosted }) {
  const titleId = useId();
  const box = useRef(null);
  const [sending, setSending] = useState(false);
  const publish = async () => {
    if (sending) return;
    setSending(true);
    const text = box.current.read();
    try {
      await createStory({ text, shared: post.id });
      onPosted(text);
      onClose();
    } catch {
      setSending(false);
    }
  };
  useWay('share', publish);
  return (
    <Dialog plain title={labels.shareWord} titleId={titleId} closeLabel={labels.close} onClose={onClose}>
      <form
        method="POST"
        onSubmit={(event) => {
          event.preventDefault();
          publish();
        }}
      >
        <div className="who">
          <Avatar name={session.name} />
          <div>
            <span className="name">{session.name}</span>
            <PressButton label={labels.shareTo} disabled className="privacy">
              Feed
            </PressButton>
            <PressButton label={labels.sharePrivacy} className="privacy">
              {labels.public}
            </PressButton>
          </div>
        </div>
        <div className="editor-row">
          <div>
            <LexicalBox handle={box} placeholder={labels.sayAbout} lines="paragraph" autoFocus />
          </div>
          <EmojiButton label={labels.emoji} onPick={(emoji) => box.current.insert(emoji)} />
        </div>
        <div className="dialog-foot">
          <PressButton label={labels.shareNow} onPress={publish} className="primary">
            {labels.shareNow}
          </PressButton>
        </div>
        <input type="submit" style={{ display: 'none' }} />
      </form>
    </Dialog>
  );
}
