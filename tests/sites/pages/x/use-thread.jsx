import { CompositeDecorator, ContentState, EditorState } from 'draft-js';
import { useCallback, useEffect, useRef, useState } from 'react';
import { fake } from '../kit/request.js';
import { Emoji, emojiStrategy } from './emoji.jsx';

/** How long after a blur the words reach the thread's own state, in ms. */
const COMMIT_AFTER = 120;

const decorator = new CompositeDecorator([
  { strategy: emojiStrategy, component: Emoji },
  {
    strategy: matching(/[@#][\p{L}\p{N}_]+/gu),
    component: ({ children }) => <span className="entity">{children}</span>,
  },
]);

function matching(pattern) {
  return (block, found) => {
    for (const match of block.getText().matchAll(pattern)) found(match.index, match.index + match[0].length);
  };
}

const emptyState = () => EditorState.createEmpty(decorator);
const stateOf = (text) =>
  text
    ? EditorState.moveSelectionToEnd(EditorState.createWithContent(ContentState.createFromText(text), decorator))
    : emptyState();
const textOf = (editorState) => editorState.getCurrentContent().getPlainText('\n');

let last = 0;
const partOf = (text) => ({ key: ++last, editorState: stateOf(text) });

/**
 * The parts of one thread. Each part has its Draft.js state, which the Post button's enabled state follows; and what is
 * *committed*: the words that will be sent. They are committed on blur, a moment later; a real press commits at once.
 * A press made by script without a blur before it therefore sends what was committed last.
 */
export function useThread(initialTexts) {
  const [parts, setParts] = useState(() => initialTexts.map(partOf));
  const latest = useRef(parts);
  latest.current = parts;
  const committed = useRef(new Map());
  useEffect(
    () => initialTexts.forEach((text, index) => void committed.current.set(latest.current[index].key, text)),
    [],
  );

  const change = useCallback((key, editorState) => {
    setParts((all) => all.map((part) => (part.key === key ? { ...part, editorState } : part)));
  }, []);
  const commit = useCallback((key) => {
    const part = latest.current.find((one) => one.key === key);
    if (!part) return;
    fake.committed = textOf(part.editorState);
    committed.current.set(key, fake.committed);
  }, []);
  return {
    parts,
    change,
    commitSoon: (key) => setTimeout(commit, COMMIT_AFTER, key),
    commitNow: () => latest.current.forEach((part) => void commit(part.key)),
    committedText: (key) => committed.current.get(key) ?? '',
    liveText: (key) => textOf(latest.current.find((part) => part.key === key).editorState),
    addPart: (text = '') => setParts((all) => [...all, partOf(text)]),
    removePart: (key) => setParts((all) => (all.length > 1 ? all.filter((part) => part.key !== key) : all)),
    /** Empties the first part's own editor (the same node stays) and drops the others. */
    reset: () => {
      committed.current.clear();
      setParts(([first]) => {
        const focused = first.editorState.getSelection().getHasFocus();
        return [{ ...first, editorState: focused ? EditorState.moveFocusToEnd(emptyState()) : emptyState() }];
      });
    },
  };
}
