import { Icon } from '../kit/icon.jsx';
import { labels } from './labels.js';

/** Previews of the attached pictures: `blob:` images, each with its remove button. */
export function Attachments({ media, onRemove }) {
  if (media.length === 0) return null;
  return (
    <div data-testid="attachments" className="attachments">
      {media.map(({ key, url, file }) => (
        <div key={key} role="group" aria-label={labels.image}>
          <button type="button" aria-label={labels.removeMedia} onClick={() => onRemove(key)}>
            <Icon name="close" size={18} />
          </button>
          {file.type.startsWith('video/') ? <video src={url} muted /> : <img alt="" src={url} draggable="true" />}
        </div>
      ))}
    </div>
  );
}
