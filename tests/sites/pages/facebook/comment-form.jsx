import { useRef, useState } from 'react';
import { Icon } from '../kit/icon.jsx';
import { LexicalBox } from '../kit/lexical-box.jsx';
import { useMedia } from '../kit/use-media.js';
import { useWay } from '../kit/use-way.js';
import { createComment, editComment, uploadPhoto } from './api.js';
import { Attached } from './attached.jsx';
import { Avatar } from './avatar.jsx';
import { EmojiButton } from './emoji-button.jsx';
import { labels } from './labels.js';
import { PressButton } from './press-button.jsx';
import { session } from './session.js';

/**
 * A comment or reply box. At rest it has five enabled buttons, three of them called "Comment with …", and nothing that
 * submits; `#focused-state-composer-submit` exists only while the box has the focus or words. Enter submits.
 */
export function CommentForm({ under, label, autoFocus = false, initialText = '', onPosted }) {
  const box = useRef(null);
  const form = useRef(null);
  const file = useRef(null);
  const [text, setText] = useState(initialText);
  const [focused, setFocused] = useState(false);
  const [sending, setSending] = useState(false);
  const pictures = useMedia(uploadPhoto, 1);
  const empty = text.trim() === '' && pictures.media.length === 0;

  const submit = async () => {
    const words = box.current.read();
    if (sending || pictures.pending || (words.trim() === '' && pictures.media.length === 0)) return;
    setSending(true);
    try {
      if (initialText) await editComment({ text: words, under });
      else await createComment({ text: words, media: pictures.media.map((one) => one.id), under });
      box.current.clear();
      pictures.clear();
      onPosted(words);
    } finally {
      setSending(false);
    }
  };
  useWay(`comment ${under}`, submit);
  const tool = (key, name, icon, more) => (
    <li key={key}>
      <span>
        <PressButton label={name} className="round" {...more}>
          <Icon name={icon} size={16} />
        </PressButton>
        {key === 'photo' && (
          <input
            ref={file}
            type="file"
            tabIndex={-1}
            accept="video/*,  video/x-m4v, video/webm, image/*, image/heic, image/heif"
            onChange={(event) => {
              pictures.add(event.target.files);
              event.target.value = '';
            }}
          />
        )}
      </span>
    </li>
  );

  return (
    <div className="comment-row">
      <Avatar name={session.name} size={32} />
      <div className="comment-box">
        <form
          ref={form}
          role="presentation"
          onSubmit={(event) => event.preventDefault()}
          onFocus={() => setFocused(true)}
          onBlur={(event) => {
            if (!form.current.contains(event.relatedTarget)) setFocused(false);
          }}
        >
          <div data-visualcompletion="ignore">
            <div>
              <LexicalBox
                handle={box}
                label={label}
                placeholder={label}
                initialText={initialText}
                autoFocus={autoFocus}
                onText={setText}
                onFiles={pictures.add}
                onEnter={(event) => {
                  if (event.shiftKey) return false;
                  submit();
                  return true;
                }}
              />
            </div>
          </div>
          <div className="comment-tools">
            <ul>
              {tool('avatar', labels.avatarSticker, 'face')}
              <li>
                <EmojiButton label={labels.insertEmoji} onPick={(emoji) => box.current.insert(emoji)} />
              </li>
              {tool('photo', labels.attach, 'picture', { onPress: () => file.current.click() })}
              {tool('gif', labels.withGif, 'gif')}
              {tool('sticker', labels.withSticker, 'sticker')}
            </ul>
            {(focused || !empty) && (
              <div id="focused-state-composer-submit">
                <span>
                  <PressButton label={labels.submit} onPress={submit} disabled={empty || sending} className="round">
                    <Icon name="send" size={16} />
                  </PressButton>
                </span>
              </div>
            )}
          </div>
        </form>
        <Attached media={pictures.media} onRemove={pictures.remove} removeLabel={labels.removePhoto} />
      </div>
    </div>
  );
}
