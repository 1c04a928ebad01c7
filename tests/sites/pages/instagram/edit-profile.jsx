import { useState } from 'react';
import { useWay } from '../kit/use-way.js';
import { editProfile } from './api.js';
import { labels } from './labels.js';
import { Press } from './press.jsx';
import { session } from './session.js';

/** /accounts/edit/: two fields with ids of their own, and a button that is none. */
export function EditProfile() {
  const [name, setName] = useState(session.name);
  const [bio, setBio] = useState('');
  const [saved, setSaved] = useState(false);
  const submit = async () => {
    await editProfile({ first_name: name, biography: bio, username: session.handle });
    setSaved(true);
  };
  useWay('bio', submit);
  return (
    <article>
      <h2>{labels.editProfile}</h2>
      <form
        method="POST"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <label className="entry">
          {labels.name}
          <input id="pepName" type="text" value={name} onChange={({ target }) => setName(target.value)} />
        </label>
        <label className="entry">
          {labels.bio}
          <textarea id="pepBio" rows={3} value={bio} onChange={({ target }) => setBio(target.value)} />
        </label>
        <Press onPress={submit} className="primary">
          {labels.submit}
        </Press>
      </form>
      {saved && <div role="status">✓</div>}
    </article>
  );
}
