import { useState } from 'react';
import { useWay } from '../kit/use-way.js';
import { setBio } from './api.js';
import { labels } from './labels.js';
import { PressButton } from './press-button.jsx';
import { session } from './session.js';

/** /me/: one's own profile, whose few words are edited where they stand: a textarea, no dialog, no form. */
export function Profile() {
  const [bio, setShown] = useState('');
  const [editing, setEditing] = useState(false);
  const [text, setText] = useState('');
  const save = async () => {
    await setBio(text);
    setShown(text);
    setEditing(false);
  };
  useWay('bio', save);
  return (
    <div className="card profile">
      <h1>{session.name}</h1>
      <div className="bio">
        {editing ? (
          <div>
            <textarea
              aria-label={labels.describeYou}
              placeholder={labels.describeYou}
              maxLength={101}
              rows={3}
              value={text}
              onChange={({ target }) => setText(target.value)}
            />
            <div className="faint">{labels.remaining}</div>
            <div className="bio-foot">
              <PressButton label={labels.audience} className="privacy">
                {labels.public}
              </PressButton>
              <PressButton onPress={() => setEditing(false)} className="secondary">
                {labels.cancel}
              </PressButton>
              <PressButton onPress={save} className="primary">
                {labels.saveBio}
              </PressButton>
            </div>
          </div>
        ) : (
          <>
            <p dir="auto">{bio}</p>
            <PressButton onPress={() => setEditing(true)} className="secondary">
              {labels.addBio}
            </PressButton>
          </>
        )}
      </div>
    </div>
  );
}
