import { registerPlainText } from '@lexical/plain-text';
import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_CRITICAL,
  createEditor,
  INSERT_PARAGRAPH_COMMAND,
  KEY_ENTER_COMMAND,
  PASTE_COMMAND,
} from 'lexical';
import { useImperativeHandle, useLayoutEffect, useRef, useState } from 'react';
import { filesOf } from './use-media.js';

/** What is published: paragraphs and line breaks are one new line each. */
const plainText = () =>
  $getRoot()
    .getChildren()
    .map((node) => node.getTextContent())
    .join('\n');

function $fill(text, paragraphs, select) {
  const root = $getRoot();
  root.clear();
  for (const block of paragraphs ? text.split('\n') : [text]) {
    const paragraph = $createParagraphNode();
    block.split('\n').forEach((line, index) => {
      if (index > 0) paragraph.append($createLineBreakNode());
      if (line) paragraph.append($createTextNode(line));
    });
    root.append(paragraph);
  }
  if (select) root.selectEnd();
}

/**
 * A Lexical plain-text box as Facebook and Instagram use it, with the placeholder as an `aria-hidden` sibling.
 * `lines`: what Enter makes, 'paragraph' (a new `p`) or 'break' (a `br` in the same `p`).
 * `onEnter(event)` may return true to take the key. `handle.current` gets { read, clear, insert, focus }.
 */
export function LexicalBox({
  label,
  placeholder,
  initialText = '',
  lines = 'break',
  autoFocus = false,
  handle,
  onText,
  onEnter,
  onFiles,
  onFocus,
  onBlur,
  role = 'textbox',
  className = '',
}) {
  const root = useRef(null);
  const editorRef = useRef(null);
  const calls = useRef({});
  calls.current = { onText, onEnter, onFiles };
  const [empty, setEmpty] = useState(initialText === '');

  useLayoutEffect(() => {
    const editor = createEditor({
      namespace: 'composer',
      onError: (error) => {
        throw error;
      },
    });
    editorRef.current = editor;
    editor.setRootElement(root.current);
    const off = [
      registerPlainText(editor),
      editor.registerUpdateListener(({ editorState }) => {
        const text = editorState.read(plainText);
        setEmpty(text === '');
        calls.current.onText?.(text);
      }),
      editor.registerCommand(
        KEY_ENTER_COMMAND,
        (event) => {
          if (event?.isComposing) return false;
          if (calls.current.onEnter?.(event)) {
            event?.preventDefault();
            return true;
          }
          if (lines !== 'paragraph' || event?.shiftKey) return false;
          event?.preventDefault();
          return $splitParagraph();
        },
        COMMAND_PRIORITY_CRITICAL,
      ),
      editor.registerCommand(
        INSERT_PARAGRAPH_COMMAND,
        () => lines === 'paragraph' && $splitParagraph(),
        COMMAND_PRIORITY_CRITICAL,
      ),
      editor.registerCommand(
        PASTE_COMMAND,
        (event) => {
          const files = filesOf(event.clipboardData);
          if (files.length === 0) return false;
          event.preventDefault();
          calls.current.onFiles?.(files);
          return true;
        },
        COMMAND_PRIORITY_CRITICAL,
      ),
    ];
    if (autoFocus) root.current.focus({ preventScroll: true });
    editor.update(() => $fill(initialText, lines === 'paragraph', autoFocus), { discrete: true });
    return () => {
      for (const stop of off) stop();
      editor.setRootElement(null);
    };
  }, []);

  useImperativeHandle(handle, () => ({
    read: () => editorRef.current.getEditorState().read(plainText),
    clear: () =>
      editorRef.current.update(() => $fill('', false, document.activeElement === root.current), { discrete: true }),
    insert: (text) =>
      editorRef.current.update(() => {
        const selection = $getSelection() ?? $getRoot().selectEnd();
        if ($isRangeSelection(selection)) selection.insertText(text);
      }),
    focus: () => root.current.focus(),
  }));

  return (
    <div className={`lexical ${className}`}>
      <div
        ref={root}
        contentEditable
        suppressContentEditableWarning
        role={role}
        tabIndex={0}
        spellCheck
        aria-label={label}
        aria-placeholder={placeholder}
        onFocus={onFocus}
        onBlur={onBlur}
      />
      {empty && (
        <div aria-hidden="true" className="lexical-placeholder">
          {placeholder}
        </div>
      )}
    </div>
  );
}

function $splitParagraph() {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return false;
  selection.insertParagraph();
  return true;
}
