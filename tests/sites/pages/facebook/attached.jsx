import { Icon } from '../kit/icon.jsx';
import { labels } from './labels.js';
import { PressButton } from './press-button.jsx';

/** Previews of attached pictures. */
export function Attached({ media, onRemove, removeLabel }) {
  if (media.length === 0) return null;
  return (
    <div role="group" aria-label={labels.attached} className="attached">
      {media.map(({ key, url, file }) => (
        <div key={key} className="attached-one">
          {file.type.startsWith('video/') ? <video src={url} muted /> : <img alt={file.name} src={url} />}
          <PressButton label={removeLabel} onPress={() => onRemove(key)} className="round">
            <Icon name="close" size={16} />
          </PressButton>
        </div>
      ))}
    </div>
  );
}
