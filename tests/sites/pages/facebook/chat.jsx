import { useRef, useState } from 'react';
import { Icon } from '../kit/icon.jsx';
import { knob } from '../kit/knobs.js';
import { LexicalBox } from '../kit/lexical-box.jsx';
import { useWay } from '../kit/use-way.js';
import { sendSealed } from './api.js';
import { Avatar } from './avatar.jsx';
import { EmojiButton } from './emoji-button.jsx';
import { labels } from './labels.js';
import { PressButton } from './press-button.jsx';

/**
 * A conversation: Lexical too, Enter sends, and it is no post. `place` is 'popup' (in the corner of any page) or 'page'
 * (Messenger). The button that sends has no words and takes the place of "Send a like" once there are some.
 */
export function Chat({ place }) {
  const friend = knob('with', 'Alex Example');
  const box = useRef(null);
  const [text, setText] = useState('');
  const [lines, setLines] = useState([{ id: 0, text: 'Are you coming on Saturday?' }]);
  const send = async () => {
    const words = box.current.read();
    if (words.trim() === '') return;
    box.current.clear();
    await sendSealed(words);
    setLines((all) => [...all, { id: all.length, text: words }]);
  };
  useWay(place, send);
  const tool = (label, icon) => (
    <PressButton label={label} className="round">
      <Icon name={icon} size={16} />
    </PressButton>
  );
  return (
    <section className={`chat chat-${place}`} aria-label={place === 'page' ? labels.conversation(friend) : labels.chat}>
      <header className="who">
        <Avatar name={friend} size={32} />
        <a role="link" href="/profile.php?id=100077000000077">
          <h2 className="name">
            <span>{friend}</span>
          </h2>
        </a>
      </header>
      <div role="log" className="chat-lines">
        {lines.map(({ id, text: line }) => (
          <div key={id} className={id === 0 ? 'theirs' : 'mine'}>
            {line}
          </div>
        ))}
      </div>
      <div className="chat-row">
        {tool(labels.moreActions, 'plus')}
        {tool(labels.attachFile, 'picture')}
        {tool(labels.chooseGif, 'gif')}
        <div className="chat-box">
          <LexicalBox
            handle={box}
            label={labels.message}
            placeholder="Aa"
            onText={setText}
            onEnter={(event) => {
              if (event.shiftKey) return false;
              send();
              return true;
            }}
          />
          <EmojiButton label={labels.insertEmoji} onPick={(emoji) => box.current.insert(emoji)} />
        </div>
        {text.trim() === '' ? (
          tool(labels.sendLike, 'heart')
        ) : (
          <PressButton label={labels.pressEnter} onPress={send} className="round">
            <Icon name="send" size={16} />
          </PressButton>
        )}
      </div>
    </section>
  );
}
