import { knob } from '../kit/knobs.js';

const EMOJI = /\p{RGI_Emoji}/gv;

export function emojiStrategy(block, found) {
  for (const match of block.getText().matchAll(EMOJI)) found(match.index, match.index + match[0].length);
}

const picture = (emoji) =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><text x="10" y="16" font-size="16" text-anchor="middle">${emoji}</text></svg>`)}`;

/**
 * An emoji in the editor is a picture: Draft's own text of it is there but not rendered, so `innerText` drops it while
 * `textContent` plus the picture's `alt` would count it twice. With the knob `emoji=background` it is text under a
 * background picture instead.
 */
export function Emoji({ decoratedText, offsetKey, children }) {
  if (knob('emoji', 'img') === 'background') {
    return (
      <span className="emoji-text" style={{ backgroundImage: `url("${picture(decoratedText)}")` }}>
        {children}
      </span>
    );
  }
  return (
    <span className="emoji" data-offset-key={offsetKey}>
      <img alt={decoratedText} draggable="false" src={picture(decoratedText)} />
      <span className="emoji-hidden">{children}</span>
    </span>
  );
}
