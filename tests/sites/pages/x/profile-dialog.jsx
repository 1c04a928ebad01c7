import { useRef, useState } from 'react';
import { Icon } from '../kit/icon.jsx';
import { useWay } from '../kit/use-way.js';
import { updateProfile } from './api.js';
import { labels } from './labels.js';
import { useFocusTrap } from './use-focus-trap.js';

/** /settings/profile: Save stands in the head, before the fields; it is disabled only while the name is empty. */
export function ProfileDialog({ user, onClose }) {
  const dialog = useRef(null);
  useFocusTrap(dialog);
  const [fields, setFields] = useState({ name: user.name, description: '', location: '', url: '' });
  const field = (key) => ({
    value: fields[key],
    onChange: ({ target }) => setFields((all) => ({ ...all, [key]: target.value })),
  });
  const save = async () => {
    await updateProfile(fields);
    onClose();
  };
  useWay('profile', save);
  return (
    <div className="modal-layer">
      <div data-testid="mask" className="mask" onClick={onClose} />
      <div
        ref={dialog}
        role="dialog"
        aria-modal="true"
        aria-labelledby="modal-header"
        tabIndex={-1}
        className="modal"
        onKeyDown={(event) => event.key === 'Escape' && onClose()}
      >
        <div className="modal-head">
          <button type="button" data-testid="app-bar-close" aria-label={labels.close} onClick={onClose}>
            <Icon name="close" size={18} />
          </button>
          <h2 id="modal-header">{labels.editProfile}</h2>
          <button
            type="button"
            role="button"
            data-testid="Profile_Save_Button"
            disabled={fields.name.trim() === ''}
            onClick={save}
          >
            <div dir="ltr">
              <span>
                <span>{labels.saveProfile}</span>
              </span>
            </div>
          </button>
        </div>
        <label className="field">
          <span>{labels.name}</span>
          <input name="displayName" maxLength={50} {...field('name')} />
        </label>
        <label className="field">
          <span>{labels.bio}</span>
          <textarea name="description" maxLength={160} rows={3} {...field('description')} />
        </label>
        <label className="field">
          <span>{labels.location2}</span>
          <input name="location" maxLength={30} {...field('location')} />
        </label>
        <label className="field">
          <span>{labels.website}</span>
          <input name="url" maxLength={100} {...field('url')} />
        </label>
      </div>
    </div>
  );
}
