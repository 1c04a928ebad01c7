import { useState } from 'react';
import { Icon } from '../kit/icon.jsx';
import { PressButton } from './press-button.jsx';

const EMOJI = ['🙂', '🎉', '👏', '📚'];

/** Opens a small choice of emoji; the editor keeps the focus meanwhile. */
export function EmojiButton({ label, onPick }) {
  const [open, setOpen] = useState(false);
  return (
    <span className="emoji-button" onMouseDown={(event) => event.preventDefault()}>
      <PressButton label={label} onPress={() => setOpen(!open)} className="round" aria-expanded={open}>
        <Icon name="smile" />
      </PressButton>
      {open && (
        <span role="menu" className="emoji-menu">
          {EMOJI.map((emoji) => (
            <PressButton
              key={emoji}
              label={emoji}
              onPress={() => {
                setOpen(false);
                onPick(emoji);
              }}
            >
              {emoji}
            </PressButton>
          ))}
        </span>
      )}
    </span>
  );
}
