import { Editor, EditorState, getDefaultKeyBinding } from 'draft-js';
import { useRef, useState } from 'react';

const textOf = (state) => state.getCurrentContent().getPlainText('\n');

/** A plain Draft.js box. `onEnter(text)` makes Enter send; without it Enter is a new line. Resolves its words by `handle`. */
export function DraftBox({ testId, label, placeholder, onEnter, onText, handle, className = '' }) {
  const editor = useRef(null);
  const [state, setState] = useState(() => EditorState.createEmpty());
  const latest = useRef(state);
  const change = (next) => {
    latest.current = next;
    setState(next);
    onText?.(textOf(next));
  };
  if (handle) {
    handle.current = {
      read: () => textOf(latest.current),
      clear: () => change(EditorState.moveFocusToEnd(EditorState.createEmpty())),
    };
  }
  return (
    <div className={`draft-box ${className}`}>
      <Editor
        ref={editor}
        editorState={state}
        onChange={change}
        placeholder={placeholder}
        keyBindingFn={(event) =>
          onEnter && event.key === 'Enter' && !event.shiftKey ? 'send' : getDefaultKeyBinding(event)
        }
        handleKeyCommand={(command) => {
          if (command !== 'send') return 'not-handled';
          onEnter(textOf(latest.current));
          return 'handled';
        }}
        spellCheck={false}
        role="textbox"
        ariaLabel={label}
        webDriverTestID={testId}
      />
    </div>
  );
}
