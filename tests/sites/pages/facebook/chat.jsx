import { useRef, useState } from 'react';
import { Icon } from '../kit/icon.jsx';
import { LexicalBox } from '../kit/lexical-box.jsx';
import { fake } from '../kit/request.js';
import { Avatar } from './avatar.jsx';
import { labels } from './labels.js';
import { PressButton } from './press-button.jsx';

const FRIEND = 'Alex Example';

/** A chat box on the same page: Lexical too, Enter sends, and it is no post. Its messages travel by socket; here nowhere. */
export function Chat() {
  const box = useRef(null);
  const [lines, setLines] = useState([{ id: 0, text: 'Are you coming on Saturday?' }]);
  const send = () => {
    const text = box.current.read();
    if (text.trim() === '') return;
    fake.sent.push(text);
    setLines((all) => [...all, { id: all.length, text }]);
    box.current.clear();
  };
  return (
    <section className="chat" aria-label={labels.chat}>
      <header className="who">
        <Avatar name={FRIEND} size={32} />
        <b>{FRIEND}</b>
      </header>
      <div role="log" className="chat-lines">
        {lines.map(({ id, text }) => (
          <div key={id} className={id === 0 ? 'theirs' : 'mine'}>
            {text}
          </div>
        ))}
      </div>
      <div className="chat-row">
        <LexicalBox
          handle={box}
          label={labels.message}
          placeholder="Aa"
          onEnter={(event) => {
            if (event.shiftKey) return false;
            send();
            return true;
          }}
        />
        <PressButton label={labels.pressEnter} onPress={send} className="round">
          <Icon name="send" size={16} />
        </PressButton>
      </div>
    </section>
  );
}
