import { Editor, EditorState, getDefaultKeyBinding, Modifier } from 'draft-js';
import { useEffect, useImperativeHandle, useRef, useState } from 'react';
import { filesOf } from '../kit/use-media.js';
import { labels } from './labels.js';
import { useCaret } from './use-caret.js';

/** Handles the typeahead offers after an `@`. Invented. */
const HANDLES = ['example_museum', 'example_library', 'example_choir', 'example_weather'];

/** The `@…` just before the caret, or undefined. */
function queryOf(editorState) {
  const selection = editorState.getSelection();
  if (!selection.isCollapsed()) return undefined;
  const text = editorState.getCurrentContent().getBlockForKey(selection.getStartKey()).getText();
  return /(?:^|\s)@(\w*)$/.exec(text.slice(0, selection.getStartOffset()))?.[1];
}

/**
 * One part of a post: X's nest of wrappers whose test ids all begin alike, around a Draft.js editor.
 * While the typeahead is open it takes Enter (with or without Ctrl), Tab, the arrows and Escape.
 */
export function PartEditor({ index, editorState, placeholder, onChange, onBlur, onFocus, onFiles, onPost, handle }) {
  const editor = useRef(null);
  useCaret(editor, editorState);
  const [dismissed, setDismissed] = useState();
  const [chosen, setChosen] = useState(0);
  const testId = `tweetTextarea_${index}`;
  const query = queryOf(editorState);
  const options =
    query === undefined || dismissed === query ? [] : HANDLES.filter((name) => name.startsWith(query.toLowerCase()));
  const open = options.length > 0;

  useImperativeHandle(handle, () => ({
    focus: () => editor.current.focus(),
    insert: (text) => {
      const content = Modifier.replaceText(editorState.getCurrentContent(), editorState.getSelection(), text);
      onChange(EditorState.push(editorState, content, 'insert-characters'));
    },
  }));
  useEffect(() => {
    // Draft.js has no props for these.
    editor.current.editor.setAttribute('no-focustrapview-refocus', 'true');
    editor.current.editor.setAttribute('no-focuscontainer-refocus', 'true');
  }, []);

  const pick = (name) => {
    const selection = editorState.getSelection();
    const start = selection.getStartOffset() - query.length;
    const content = Modifier.replaceText(
      editorState.getCurrentContent(),
      selection.merge({ anchorOffset: start, focusOffset: selection.getStartOffset() }),
      `${name} `,
    );
    onChange(EditorState.push(editorState, content, 'insert-characters'));
  };

  const keyBinding = (event) => {
    if (open && event.key === 'Escape') {
      event.stopPropagation();
      return 'typeahead-close';
    }
    if (open && (event.key === 'Enter' || event.key === 'Tab')) return 'typeahead-pick';
    if (open && event.key === 'ArrowDown') return 'typeahead-down';
    if (open && event.key === 'ArrowUp') return 'typeahead-up';
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      onPost(event.nativeEvent);
      return 'post';
    }
    return getDefaultKeyBinding(event);
  };
  const handleCommand = (command) => {
    if (command === 'typeahead-close') setDismissed(query);
    else if (command === 'typeahead-pick') pick(options[chosen % options.length]);
    else if (command === 'typeahead-down') setChosen((at) => at + 1);
    else if (command === 'typeahead-up') setChosen((at) => at + options.length - 1);
    else if (command !== 'post') return 'not-handled';
    return 'handled';
  };

  const takeFiles = (files) => {
    onFiles(files);
    return 'handled';
  };

  return (
    <div className="part-editor">
      <label data-testid={`${testId}_label`}>
        <div>
          <div className="draftjs-styles_0">
            <div data-testid={`${testId}RichTextInputContainer`}>
              <Editor
                ref={editor}
                editorState={editorState}
                onChange={onChange}
                onBlur={onBlur}
                onFocus={onFocus}
                placeholder={placeholder}
                keyBindingFn={keyBinding}
                handleKeyCommand={handleCommand}
                handlePastedFiles={takeFiles}
                handleDroppedFiles={(_selection, files) => takeFiles(files)}
                stripPastedStyles
                spellCheck
                role="textbox"
                tabIndex={0}
                ariaMultiline="true"
                ariaAutoComplete="list"
                ariaControls={`typeaheadDropdownWrapped-${index}`}
                ariaActiveDescendantID={open ? `typeaheadFocus-${index}-${chosen % options.length}` : undefined}
                ariaLabel={labels.postText}
                webDriverTestID={testId}
              />
            </div>
          </div>
        </div>
      </label>
      {open && (
        <div id={`typeaheadDropdownWrapped-${index}`} className="typeahead">
          <div role="listbox" id={`typeaheadDropdown-${index}`} aria-label={labels.suggestions}>
            {options.map((name, at) => (
              <div
                key={name}
                role="option"
                id={`typeaheadFocus-${index}-${at}`}
                aria-selected={at === chosen % options.length}
                data-testid="typeaheadResult"
                onMouseDown={(event) => {
                  event.preventDefault();
                  pick(name);
                }}
              >
                @{name}
              </div>
            ))}
          </div>
        </div>
      )}
    </div>
  );
}

/** For drops beside the editor's text: X takes pictures anywhere on the composer. */
export const dropProps = (onFiles) => ({
  onDragOver: (event) => event.preventDefault(),
  onDrop: (event) => {
    const files = filesOf(event.dataTransfer);
    if (event.defaultPrevented || files.length === 0) return;
    event.preventDefault();
    onFiles(files);
  },
});
