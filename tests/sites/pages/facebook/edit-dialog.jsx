import { useId, useRef, useState } from 'react';
import { LexicalBox } from '../kit/lexical-box.jsx';
import { useWay } from '../kit/use-way.js';
import { editStory } from './api.js';
import { Avatar } from './avatar.jsx';
import { Dialog } from './dialog.jsx';
import { EmojiButton } from './emoji-button.jsx';
import { labels } from './labels.js';
import { PressButton } from './press-button.jsx';
import { session } from './session.js';

/** Changing a post that stands: the composer's shape again, with its words in the box. */
export function EditDialog({ post, onClose, onChanged }) {
  const titleId = useId();
  const box = useRef(null);
  const [sending, setSending] = useState(false);
  const save = async () => {
    if (sending) return;
    setSending(true);
    const text = box.current.read();
    try {
      await editStory({ id: post.id, text });
      onChanged(text);
      onClose();
    } catch {
      setSending(false);
    }
  };
  useWay('edit', save);
  return (
    <Dialog title={labels.editPost} titleId={titleId} closeLabel={labels.close} onClose={onClose}>
      <form
        method="POST"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <div className="who">
          <Avatar name={session.name} />
          <div>
            <span className="name">{session.name}</span>
            <PressButton label={labels.privacy} className="privacy">
              {labels.friends}
            </PressButton>
          </div>
        </div>
        <div className="editor-row">
          <div>
            <LexicalBox
              handle={box}
              label={labels.mind(session.shortName)}
              placeholder={labels.mind(session.shortName)}
              initialText={post.text}
              lines="paragraph"
              autoFocus
            />
          </div>
          <EmojiButton label={labels.emoji} onPick={(emoji) => box.current.insert(emoji)} />
        </div>
        <div className="dialog-foot">
          <PressButton label={labels.saveEdit} onPress={save} disabled={sending} className="primary">
            {labels.saveEdit}
          </PressButton>
        </div>
        <input type="submit" style={{ display: 'none' }} />
      </form>
    </Dialog>
  );
}
