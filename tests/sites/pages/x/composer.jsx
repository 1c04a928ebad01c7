import { useEffect, useRef, useState } from 'react';
import { Icon } from '../kit/icon.jsx';
import { knob } from '../kit/knobs.js';
import { useMedia } from '../kit/use-media.js';
import { useWay } from '../kit/use-way.js';
import { createPoll, createTweet, scheduleTweet, uploadMedia } from './api.js';
import { Attachments } from './attachments.jsx';
import { Avatar } from './avatar.jsx';
import { labels } from './labels.js';
import { dropProps, PartEditor } from './part-editor.jsx';
import { Poll } from './poll.jsx';
import { PublishButton } from './publish-button.jsx';
import { Quoted } from './quoted.jsx';
import { ScheduleDialog } from './schedule-dialog.jsx';
import { ToolBar } from './tool-bar.jsx';
import { useThread } from './use-thread.jsx';

/**
 * One composer. `place` is 'home' (inline on the timeline), 'modal' (also reply and quote dialogs) or 'status' (the
 * collapsed reply block under a post). In a modal the tool bar stands outside the rows, once, at the end.
 */
export function Composer({
  place,
  user,
  replyTo,
  quote,
  quoted,
  initialTexts = [''],
  autoFocus,
  onDirty,
  onPosted,
  onFailed,
  onMoveToModal,
}) {
  const thread = useThread(initialTexts);
  const pictures = useMedia(uploadMedia);
  const [active, setActive] = useState(initialTexts.length - 1);
  const [opened, setOpened] = useState(place === 'modal');
  const [sending, setSending] = useState(false);
  const [choices, setChoices] = useState();
  const [scheduling, setScheduling] = useState(false);
  const [scheduled, setScheduled] = useState();
  const editors = useRef([]);
  const texts = thread.parts.map((part) => thread.liveText(part.key));
  const empty = texts.some((text, index) => text.trim() === '' && !(index === 0 && pictures.media.length > 0));
  const halfPoll = choices?.slice(0, 2).some((choice) => choice.trim() === '') ?? false;
  const enabled = !empty && !halfPoll && !sending && !pictures.pending;
  const inline = place !== 'modal';
  const at = Math.min(active, thread.parts.length - 1);

  useEffect(() => {
    if (autoFocus) editors.current[at]?.focus();
  }, [thread.parts.length]);
  useEffect(() => onDirty?.(texts.join('\n')), [texts.join('\n')]);

  const publish = async (event) => {
    if (event.isTrusted) thread.commitNow();
    const ready = thread.parts.map((part) => thread.committedText(part.key));
    if (!enabled || ready.some((text, index) => text.trim() === '' && !(index === 0 && pictures.media.length > 0)))
      return;
    setSending(true);
    const posted = [];
    try {
      const card = choices && (await createPoll(choices.filter((choice) => choice.trim() !== '')));
      for (const [index, text] of ready.entries()) {
        const media = index === 0 ? pictures.media.map((one) => one.id) : [];
        if (scheduled) {
          await scheduleTweet({ text, media, at: scheduled });
          continue;
        }
        const id = await createTweet({ text, media, replyTo: posted.at(-1)?.id ?? replyTo?.id, quote, card });
        posted.push({ id, text });
      }
      thread.reset();
      pictures.clear();
      setActive(0);
      setChoices(undefined);
      setScheduled(undefined);
      onPosted(posted);
    } catch {
      onFailed();
    } finally {
      setSending(false);
    }
  };

  useWay(place, publish);

  const add = () => {
    if (place !== 'modal') {
      onMoveToModal([...texts, '']);
      thread.reset();
      return;
    }
    thread.commitNow();
    thread.addPart();
    setActive(thread.parts.length);
  };

  const placeholder = (index) => {
    if (index > 0) return labels.addAnother;
    if (replyTo) return labels.postYourReply;
    if (choices) return labels.askQuestion;
    return quote ? labels.addComment : labels.whatsHappening;
  };
  const button = (
    <PublishButton
      inline={inline}
      enabled={enabled}
      label={
        scheduled
          ? labels.scheduleWord
          : replyTo
            ? labels.reply
            : thread.parts.length > 1
              ? labels.postAll
              : labels.post
      }
      onPress={publish}
    />
  );
  const toolBar = (
    <div className="tool-bar-wrapper">
      <ToolBar
        length={texts[at].length}
        progress={pictures.pending}
        canAdd={texts[at].trim() !== '' && !replyTo}
        onAdd={add}
        onFiles={pictures.add}
        onEmoji={(emoji) => editors.current[at].insert(emoji)}
        isReply={Boolean(replyTo)}
        hasPoll={Boolean(choices)}
        onPoll={() => setChoices(['', ''])}
        onSchedule={() => setScheduling(true)}
        publish={button}
      />
    </div>
  );
  const audience = (
    <div className="audience">
      <button type="button" aria-haspopup="menu">
        {labels.everyone}
      </button>
    </div>
  );

  return (
    <div className={`composer composer-${place}`} {...dropProps(pictures.add)}>
      {sending && (
        <div role="progressbar" data-testid="progressBar-bar" aria-label={labels.sending} className="progress-bar" />
      )}
      {place === 'status' && opened && (
        <div className="replying-to">
          {labels.replyingTo} <a href={`/${replyTo.handle}`}>@{replyTo.handle}</a>
        </div>
      )}
      {thread.parts.map((part, index) => (
        <div key={part.key} className={`row ${index === at ? '' : 'row-dimmed'}`}>
          <Avatar user={user} />
          <div className="column">
            <PartEditor
              handle={(one) => {
                editors.current[index] = one;
              }}
              index={knob('parts', '') === 'same' ? 0 : index}
              editorState={part.editorState}
              placeholder={placeholder(index)}
              onChange={(state) => thread.change(part.key, state)}
              onFocus={() => {
                setOpened(true);
                setActive(index);
              }}
              onBlur={() => thread.commitSoon(part.key)}
              onFiles={pictures.add}
              onPost={publish}
            />
            {scheduled && (
              <div data-testid="scheduledTweetIndicator" className="faint">
                {labels.willSend} {new Date(scheduled * 1000).toDateString()}
              </div>
            )}
            {index === 0 && <Attachments media={pictures.media} onRemove={pictures.remove} />}
            {index === 0 && choices && <Poll choices={choices} onChange={setChoices} />}
            {index === 0 && quoted && <Quoted tweet={quoted} />}
            {place === 'home' && opened && audience}
            {place === 'home' && toolBar}
          </div>
          {thread.parts.length > 1 && index === at && (
            <button
              type="button"
              aria-label={labels.removePost}
              className="remove-part"
              onClick={() => thread.removePart(part.key)}
            >
              <Icon name="close" size={18} />
            </button>
          )}
          {place === 'status' && !opened && button}
        </div>
      ))}
      {place === 'modal' && audience}
      {(place === 'modal' || (place === 'status' && opened)) && toolBar}
      {scheduling && (
        <ScheduleDialog
          onClose={() => setScheduling(false)}
          onConfirm={(at) => {
            setScheduled(at);
            setScheduling(false);
          }}
        />
      )}
    </div>
  );
}
