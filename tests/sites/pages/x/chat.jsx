import { useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { knob } from '../kit/knobs.js';
import { useWay } from '../kit/use-way.js';
import { sendSealed } from './api.js';
import { labels } from './labels.js';

/**
 * /i/chat/<id>: the new chat lives in a shadow root (knob `chat=closed` closes it), and its messages are sealed. The send
 * button takes the voice button's place once there is text.
 */
export function Chat() {
  const host = useRef(null);
  useEffect(() => {
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: knob('chat', 'open') });
    const inner = document.createElement('div');
    root.append(inner);
    const react = createRoot(inner);
    react.render(<Conversation />);
    return () => react.unmount();
  }, []);
  return <div ref={host} data-testid="xchatEmbedRoute" className="chat-host" />;
}

function Conversation() {
  const [text, setText] = useState('');
  const [lines, setLines] = useState([]);
  const handle = knob('with', 'example_choir');
  const send = async () => {
    if (text.trim() === '') return;
    setText('');
    await sendSealed(text);
    setLines((all) => [...all, text]);
  };
  useWay('chat', send);
  return (
    <div data-testid="dm-container">
      <div data-testid="dm-conversation-panel">
        <div data-testid="dm-conversation-header">
          <a href={`/${handle}`}>
            <span data-testid="dm-conversation-username">{handle}</span>
          </a>
        </div>
        <div data-testid="dm-message-list">
          {lines.map((line, n) => (
            <div key={n} data-dm-message-row="" data-testid={`message-${n}`}>
              <span data-testid={`message-text-${n}`}>{line}</span>
            </div>
          ))}
        </div>
        <form
          data-testid="dm-composer-form"
          onSubmit={(event) => {
            event.preventDefault();
            send();
          }}
        >
          <button type="button" data-testid="dm-composer-attachment-button" aria-label={labels.attach}>
            +
          </button>
          <button type="button" data-testid="dm-composer-gif-button" aria-label={labels.gif}>
            GIF
          </button>
          <textarea
            data-testid="dm-composer-textarea"
            rows={1}
            value={text}
            placeholder={labels.startMessage}
            onChange={({ target }) => setText(target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing || event.keyCode === 229)
                return;
              event.preventDefault();
              send();
            }}
          />
          <button type="button" data-testid="dm-composer-emoji-button" aria-label={labels.emoji}>
            🙂
          </button>
          {text.trim() === '' ? (
            <button type="button" data-testid="dm-composer-voice-button" aria-label={labels.voice}>
              mic
            </button>
          ) : (
            <button type="button" data-testid="dm-composer-send-button" aria-label={labels.send} onClick={send}>
              ➤
            </button>
          )}
        </form>
      </div>
    </div>
  );
}
