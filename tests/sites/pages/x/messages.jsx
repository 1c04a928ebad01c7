import { useRef, useState } from 'react';
import { Icon } from '../kit/icon.jsx';
import { knob } from '../kit/knobs.js';
import { useWay } from '../kit/use-way.js';
import { sendMessage } from './api.js';
import { DraftBox } from './draft-box.jsx';
import { labels } from './labels.js';

/** /messages/<id>: a conversation of the old kind. Enter sends, so does the button. `with` names whom it is with. */
export function Messages({ id }) {
  const box = useRef(null);
  const [text, setText] = useState('');
  const [lines, setLines] = useState([]);
  const handle = knob('with', 'example_choir');
  const send = async () => {
    const words = box.current.read();
    if (words.trim() === '') return;
    box.current.clear();
    await sendMessage(id, words);
    setLines((all) => [...all, words]);
  };
  useWay('dm', send);
  return (
    <section aria-label={labels.messages} className="conversation">
      <div className="tabs">
        <a href={`/${handle}`}>
          <h2>@{handle}</h2>
        </a>
      </div>
      <div className="lines">
        {lines.map((line, n) => (
          <div key={n} data-testid="messageEntry">
            {line}
          </div>
        ))}
      </div>
      <aside role="complementary" className="dm-composer">
        <button type="button" aria-label={labels.media}>
          <Icon name="picture" />
        </button>
        <DraftBox
          handle={box}
          testId="dmComposerTextInput"
          placeholder={labels.startMessage}
          onText={setText}
          onEnter={send}
        />
        <button
          type="button"
          role="button"
          data-testid="dmComposerSendButton"
          aria-label={labels.send}
          disabled={text.trim() === ''}
          onClick={send}
        >
          <Icon name="send" />
        </button>
      </aside>
    </section>
  );
}
