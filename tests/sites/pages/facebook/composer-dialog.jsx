import { useEffect, useId, useRef, useState } from 'react';
import { Icon } from '../kit/icon.jsx';
import { knob, numberKnob } from '../kit/knobs.js';
import { LexicalBox } from '../kit/lexical-box.jsx';
import { filesOf, useMedia } from '../kit/use-media.js';
import { useWay } from '../kit/use-way.js';
import { createStory, uploadPhoto } from './api.js';
import { Attached } from './attached.jsx';
import { Avatar } from './avatar.jsx';
import { Dialog } from './dialog.jsx';
import { EmojiButton } from './emoji-button.jsx';
import { labels } from './labels.js';
import { PressButton } from './press-button.jsx';
import { session } from './session.js';

const ACCEPT = 'image/*,image/heif,image/heic,video/*,video/mp4,video/x-m4v,video/x-matroska,.mkv';

/**
 * The post composer. On the feed Next leads to "Post settings", where the editor no longer exists, and Post publishes; in
 * groups, and with the knob `flow=straight`, Post publishes at once. The editor of the first opening is replaced by a new
 * node after a while (knob `hydrate`, ms).
 */
export function ComposerDialog({ groupId, onClose, onPosted }) {
  const straight = knob('flow', groupId ? 'straight' : 'settings') === 'straight';
  const titleId = useId();
  const box = useRef(null);
  const file = useRef(null);
  const [text, setText] = useState('');
  const [step, setStep] = useState('write');
  const [generation, setGeneration] = useState(0);
  const [asking, setAsking] = useState(false);
  const [sending, setSending] = useState(false);
  const [failed, setFailed] = useState(false);
  const pictures = useMedia(uploadPhoto, 10);
  const empty = text.trim() === '' && pictures.media.length === 0;
  const blocked = empty || sending || pictures.pending;

  useEffect(() => {
    const timer = setTimeout(setGeneration, numberKnob('hydrate', 1500), 1);
    return () => clearTimeout(timer);
  }, []);

  const publish = async () => {
    if (blocked) return;
    setSending(true);
    setFailed(false);
    try {
      await createStory({ text, media: pictures.media.map((one) => one.id), groupId });
      onPosted(text);
      onClose();
    } catch {
      setFailed(true);
      setSending(false);
    }
  };
  useWay('post', publish);
  const goOn = () => {
    if (blocked) return;
    if (straight) publish();
    else setStep('settings');
  };
  const close = () => (empty ? onClose() : setAsking(true));
  const error = failed && (
    <div role="alert" className="failed">
      {labels.failed}
    </div>
  );

  if (step === 'settings') {
    return (
      <Dialog
        key="settings"
        title={labels.settings}
        titleId={titleId}
        onBack={() => setStep('write')}
        backLabel={labels.back}
      >
        {error}
        <PressButton label={labels.audience} className="setting">
          {labels.audience}: {labels.friends}
        </PressButton>
        <PressButton label={labels.scheduling} className="setting">
          {labels.scheduling}
        </PressButton>
        <div className="dialog-foot">
          <PressButton
            label={sending ? labels.posting : labels.post}
            onPress={publish}
            disabled={sending}
            className="primary"
          >
            {sending ? labels.posting : labels.post}
          </PressButton>
        </div>
      </Dialog>
    );
  }

  const placeholder = groupId ? labels.groupPost : labels.mind(session.shortName);
  return (
    <>
      <Dialog
        key="write"
        title={labels.createPost}
        titleId={titleId}
        closeLabel={labels.closeComposer}
        onClose={close}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          pictures.add(filesOf(event.dataTransfer));
        }}
      >
        <form
          method="POST"
          onSubmit={(event) => {
            event.preventDefault();
            goOn();
          }}
        >
          {error}
          <div className="who">
            <Avatar name={session.name} />
            <div>
              <span className="name">{session.name}</span>
              <PressButton label={labels.privacy} className="privacy">
                {labels.friends}
              </PressButton>
            </div>
          </div>
          <div className="editor-row">
            <div>
              <LexicalBox
                key={generation}
                handle={box}
                label={placeholder}
                placeholder={placeholder}
                initialText={text}
                lines="paragraph"
                autoFocus
                onText={setText}
                onFiles={pictures.add}
                className={text.length < 85 ? 'large' : ''}
              />
            </div>
            <EmojiButton label={labels.emoji} onPick={(emoji) => box.current.insert(emoji)} />
          </div>
          <Attached media={pictures.media} onRemove={pictures.remove} removeLabel={labels.removeMedia} />
          <div className="add-row">
            <span>{labels.addToPost}</span>
            <input type="file" accept="image/*" tabIndex={-1} />
            <PressButton label={labels.media} onPress={() => file.current.click()} className="round">
              <Icon name="picture" />
            </PressButton>
            <input
              ref={file}
              type="file"
              multiple
              tabIndex={-1}
              accept={ACCEPT}
              onChange={(event) => {
                pictures.add(event.target.files);
                event.target.value = '';
              }}
            />
            <PressButton label={labels.tag} className="round">
              <Icon name="person" />
            </PressButton>
            <PressButton label={labels.feeling} className="round">
              <Icon name="face" />
            </PressButton>
          </div>
          <div className="dialog-foot">
            <PressButton
              label={sending ? labels.posting : straight ? labels.post : labels.next}
              onPress={goOn}
              disabled={blocked}
              className="primary"
            >
              {sending ? labels.posting : straight ? labels.post : labels.next}
            </PressButton>
          </div>
          <input type="submit" style={{ display: 'none' }} />
        </form>
      </Dialog>
      {asking && (
        <Dialog
          title={labels.draftTitle}
          titleId={`${titleId}d`}
          closeLabel={labels.close}
          onClose={() => setAsking(false)}
        >
          <div className="dialog-foot">
            <PressButton label={labels.discard} onPress={onClose} className="secondary">
              {labels.discard}
            </PressButton>
            <PressButton label={labels.save} onPress={onClose} className="primary">
              {labels.save}
            </PressButton>
          </div>
        </Dialog>
      )}
    </>
  );
}
