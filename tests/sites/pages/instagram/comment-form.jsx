import { useEffect, useRef, useState } from 'react';
import { Icon } from '../kit/icon.jsx';
import { knob } from '../kit/knobs.js';
import { useWay } from '../kit/use-way.js';
import { addComment } from './api.js';
import { labels } from './labels.js';
import { Press } from './press.jsx';

/**
 * The comment box: a React-controlled `textarea` in a form. Enter posts, Shift+Enter makes a new line. After posting the
 * textarea is a new node.
 */
export function CommentForm({ media, by, replyTo, onPosted }) {
  const box = useRef(null);
  const [text, setText] = useState('');
  const [generation, setGeneration] = useState(0);
  const [sending, setSending] = useState(false);
  const empty = text.trim() === '';

  useEffect(() => {
    if (!replyTo) return;
    setText(`@${replyTo.handle} `);
    box.current.focus();
  }, [replyTo]);

  const submit = async () => {
    if (empty || sending) return;
    setSending(true);
    try {
      const replied = replyTo && text.startsWith(`@${replyTo.handle}`) ? replyTo.id : undefined;
      await addComment({ text, media, replied, by: knob('comments', by) });
      onPosted(text);
      setText('');
      setGeneration((before) => before + 1);
    } catch {
      // The words stay in the box.
    } finally {
      setSending(false);
    }
  };

  useWay(`comment ${media}`, submit);

  return (
    <form
      method="POST"
      className="comment-form"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <textarea
        key={generation}
        ref={box}
        aria-label={labels.addComment}
        placeholder={labels.addComment}
        autoComplete="off"
        autoCorrect="off"
        rows={Math.min(4, text.split('\n').length)}
        value={text}
        disabled={sending}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing || event.keyCode === 229) return;
          event.preventDefault();
          submit();
        }}
      />
      <Press onPress={submit} disabled={empty || sending} className="text-button">
        {labels.post}
      </Press>
      <div className="emoji-hint">
        <Icon name="smile" label={labels.emoji} size={16} />
      </div>
    </form>
  );
}
