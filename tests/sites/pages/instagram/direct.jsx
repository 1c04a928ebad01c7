import { useRef, useState } from 'react';
import { Icon } from '../kit/icon.jsx';
import { knob } from '../kit/knobs.js';
import { LexicalBox } from '../kit/lexical-box.jsx';
import { useWay } from '../kit/use-way.js';
import { sendText } from './api.js';
import { Avatar } from './avatar.jsx';
import { labels } from './labels.js';
import { Press } from './press.jsx';

/**
 * /direct/t/<id>/: a Lexical box, or with the knob `dm=textarea` a textarea; Enter sends. With words in it, "Send" takes the
 * place of what else may be sent. `with` names whom the conversation is with.
 */
export function Direct({ thread }) {
  const handle = knob('with', 'example.trails');
  const box = useRef(null);
  const [text, setText] = useState('');
  const [lines, setLines] = useState([]);
  const send = async () => {
    const words = box.current?.read ? box.current.read() : text;
    if (words.trim() === '') return;
    box.current?.clear?.();
    setText('');
    await sendText(thread, words);
    setLines((all) => [...all, words]);
  };
  useWay('dm', send);
  return (
    <section className="direct">
      <header className="who">
        <a href={`/${handle}/`} role="link">
          <Avatar name={handle} size={44} />
          <h2>
            <span dir="auto">{handle}</span>
          </h2>
        </a>
      </header>
      <div role="grid" aria-label={labels.messages} className="lines">
        {lines.map((line, n) => (
          <div key={n} role="row">
            {line}
          </div>
        ))}
      </div>
      <div className="direct-row">
        <Press label={labels.emoji}>
          <Icon name="smile" label={labels.emoji} />
        </Press>
        {knob('dm', 'lexical') === 'textarea' ? (
          <textarea
            rows={1}
            placeholder={`${labels.message}...`}
            value={text}
            onChange={({ target }) => setText(target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing || event.keyCode === 229)
                return;
              event.preventDefault();
              send();
            }}
          />
        ) : (
          <LexicalBox
            handle={box}
            label={labels.message}
            placeholder={`${labels.message}...`}
            onText={setText}
            onEnter={(event) => {
              if (event.shiftKey) return false;
              send();
              return true;
            }}
          />
        )}
        {text.trim() === '' ? (
          <>
            <Press label={labels.voice}>
              <Icon name="bubble" label={labels.voice} />
            </Press>
            <Press label={labels.sticker}>
              <Icon name="heart" label={labels.like} />
            </Press>
          </>
        ) : (
          <Press onPress={send} className="text-button">
            {labels.send}
          </Press>
        )}
      </div>
    </section>
  );
}
