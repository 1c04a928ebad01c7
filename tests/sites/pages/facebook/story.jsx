import { useRef, useState } from 'react';
import { knob } from '../kit/knobs.js';
import { LexicalBox } from '../kit/lexical-box.jsx';
import { useWay } from '../kit/use-way.js';
import { createTextStory } from './api.js';
import { labels } from './labels.js';
import { PressButton } from './press-button.jsx';

/** /stories/create: a text story. Neither dialog nor form; a textarea, or with the knob `story=lexical` a rich box. */
export function Story({ onDone }) {
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const box = useRef(null);
  const share = async () => {
    if (text.trim() === '') return;
    await createTextStory(text);
    onDone();
  };
  useWay('story', share);
  if (!open)
    return (
      <div className="card story-choice">
        <PressButton onPress={() => setOpen(true)} className="primary">
          {labels.textStory}
        </PressButton>
      </div>
    );
  return (
    <div className="story-page">
      <div role="complementary" className="card panel">
        <h1>{labels.yourStory}</h1>
        <div className="field">
          {knob('story', 'textarea') === 'lexical' ? (
            <LexicalBox handle={box} placeholder={labels.startTyping} onText={setText} />
          ) : (
            <label>
              <span>{labels.startTyping}</span>
              <textarea dir="auto" rows={4} value={text} onChange={({ target }) => setText(target.value)} />
            </label>
          )}
        </div>
        <PressButton label={labels.feeling} className="setting">
          Aa
        </PressButton>
        <div className="dialog-foot">
          <PressButton onPress={onDone} className="secondary">
            {labels.discard}
          </PressButton>
          <PressButton onPress={share} disabled={text.trim() === ''} className="primary">
            {labels.shareStory}
          </PressButton>
        </div>
      </div>
      <div className="preview">{text}</div>
    </div>
  );
}
