import { useRef, useState } from 'react';
import { LexicalBox } from '../kit/lexical-box.jsx';
import { useWay } from '../kit/use-way.js';
import { createStory } from './api.js';
import { labels } from './labels.js';
import { PressButton } from './press-button.jsx';
import { session } from './session.js';

/**
 * business.facebook.com/latest/composer: neither dialog nor form. Two comboboxes, of which one is the box; the button that
 * publishes stands at the end, and is a real one.
 */
export function Business() {
  const box = useRef(null);
  const [sent, setSent] = useState(0);
  const publish = async () => {
    const text = box.current.read();
    if (text.trim() === '') return;
    await createStory({ text });
    box.current.clear();
    setSent((count) => count + 1);
  };
  useWay('business', publish);
  return (
    <main role="main" className="business">
      <h1>{labels.createPost}</h1>
      <div
        role="combobox"
        aria-label={labels.postTo(session.name)}
        aria-expanded="false"
        tabIndex={0}
        className="setting"
      >
        {session.name}
      </div>
      <label>
        <input type="checkbox" role="switch" /> {labels.customise}
      </label>
      <div>
        <div>
          <div>
            <LexicalBox handle={box} role="combobox" label={labels.businessText} lines="paragraph" />
          </div>
        </div>
      </div>
      <div className="add-row">
        <PressButton>{labels.addPhoto}</PressButton>
        <PressButton>{labels.hashtags}</PressButton>
        <PressButton>{labels.linkPreview}</PressButton>
      </div>
      <label>
        <input type="checkbox" role="switch" /> {labels.boost}
      </label>
      <label>
        <input type="checkbox" role="switch" /> {labels.setDate}
      </label>
      <div className="business-foot">
        <PressButton className="secondary">{labels.cancel}</PressButton>
        <PressButton onPress={publish} className="primary">
          {labels.publishWord}
        </PressButton>
      </div>
      {sent > 0 && <div role="status">{sent}</div>}
    </main>
  );
}
