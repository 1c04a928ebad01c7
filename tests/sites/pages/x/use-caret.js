import { useEffect, useLayoutEffect, useRef } from 'react';

/**
 * Keeps the browser's caret where Draft.js believes it to be. An emoji's text is not rendered, so the browser can neither
 * put a caret into it nor count it: beside an emoji it would drift to some other line, or out of the editor.
 */
export function useCaret(editor, editorState) {
  const typed = useRef();
  const content = useRef(editorState.getCurrentContent());
  useLayoutEffect(() => {
    if (editorState.getCurrentContent() === content.current) return; // the person moved the caret
    content.current = editorState.getCurrentContent();
    const selection = editorState.getSelection();
    const typing = editorState.getLastChangeType() === 'insert-characters' && selection.getHasFocus();
    typed.current = typing ? { block: selection.getStartKey(), offset: selection.getStartOffset() } : undefined;
  }, [editorState]);

  useEffect(() => {
    const keep = () => {
      const root = editor.current.editor;
      if (document.activeElement !== root) return;
      const selection = getSelection();
      const place = typed.current ? placeOf(root, typed.current) : afterEmoji(selection);
      if (!place || (place[0] === selection.anchorNode && place[1] === selection.anchorOffset)) return;
      selection.collapse(...place);
    };
    const moved = () => {
      typed.current = undefined;
    };
    const keys = (event) => {
      keep();
      if (/^(Arrow|Home|End|Page)|^a$/.test(event.key)) moved();
    };
    // On window in capture: before React asks where the selection is, which it does at all of these.
    const listeners = { selectionchange: keep, keydown: keys, keyup: keep, keypress: keep, mousedown: moved };
    for (const [type, listener] of Object.entries(listeners)) addEventListener(type, listener, true);
    return () => {
      for (const [type, listener] of Object.entries(listeners)) removeEventListener(type, listener, true);
    };
  }, [editor]);
}

const behind = (node) => [node.parentNode, [...node.parentNode.childNodes].indexOf(node) + 1];

/** A caret between an emoji's picture and its hidden text belongs behind both. */
function afterEmoji(selection) {
  const { anchorNode, anchorOffset, isCollapsed } = selection;
  return isCollapsed && anchorNode?.classList?.contains('emoji') && anchorOffset > 0 ? behind(anchorNode) : undefined;
}

/** Where in the DOM a place of Draft's model is. */
function placeOf(root, { block, offset }) {
  let rest = offset;
  for (const leaf of root.querySelectorAll(`[data-offset-key^="${block}-"] [data-text]`)) {
    const { length } = leaf.textContent;
    if (rest <= length && length > 0) {
      const emoji = leaf.closest('.emoji');
      if (!emoji) return [leaf.firstChild, rest];
      if (rest === length) return behind(emoji);
    }
    rest -= length;
  }
  return undefined;
}
