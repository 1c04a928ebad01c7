import { useEffect, useRef, useState } from 'react';
import { Icon } from '../kit/icon.jsx';
import { LexicalBox } from '../kit/lexical-box.jsx';
import { filesOf } from '../kit/use-media.js';
import { useWay } from '../kit/use-way.js';
import { configure, upload } from './api.js';
import { Avatar } from './avatar.jsx';
import { labels } from './labels.js';
import { Press } from './press.jsx';
import { session } from './session.js';

const ACCEPT = 'image/avif,image/jpeg,image/png,image/heic,image/heif,video/mp4,video/quicktime';
const EMOJI = ['🙂', '🎉', '👏', '📚'];
const TITLES = {
  file: labels.createTitle,
  crop: labels.crop,
  edit: labels.edit,
  caption: labels.createTitle,
  sharing: labels.sharing,
  shared: labels.shared,
};

/**
 * Instagram's create dialog: one `role=dialog` whose label changes with each step; Back and Next (or Share) stand in the
 * header, before the content. The caption is committed when its editor loses the focus: Share publishes what is committed.
 */
export function CreateDialog({ onClose, onPosted }) {
  const input = useRef(null);
  const box = useRef(null);
  const [step, setStep] = useState('file');
  const [pictures, setPictures] = useState([]);
  const [uploads, setUploads] = useState([]);
  const [committed, setCommitted] = useState('');
  const [asking, setAsking] = useState(false);
  const [choosing, setChoosing] = useState(false);
  const [ratio, setRatio] = useState('');
  const [failed, setFailed] = useState(false);
  const [told, setTold] = useState(false);

  const take = (files) => {
    const fresh = [...files].filter((file) => /^(image|video)\//.test(file.type)).slice(0, 10);
    if (fresh.length === 0) return;
    setPictures(fresh.map((file) => ({ file, url: URL.createObjectURL(file) })));
    setStep('crop');
  };
  const toCaption = async () => {
    setStep('caption');
    setUploads(await Promise.all(pictures.map((one) => upload(one.file))));
  };
  const isReel = pictures.length === 1 && pictures[0].file.type.startsWith('video/');
  const share = async () => {
    if (uploads.length === 0) return;
    setStep('sharing');
    setFailed(false);
    try {
      await configure({ caption: committed, uploads, isReel });
      onPosted({ text: committed, picture: pictures[0].url });
      setStep('shared');
    } catch {
      setFailed(true);
      setStep('caption');
    }
  };
  useWay('create', share);
  const close = () => (step === 'file' || step === 'shared' ? onClose() : setAsking(true));

  // Letters typed while nothing that takes them has the focus ask whether to throw the post away.
  useEffect(() => {
    const typed = (event) => {
      if (!['crop', 'edit', 'caption'].includes(step) || asking) return;
      if (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if (event.target.closest?.('input, textarea, button, [role="button"], [contenteditable="true"]')) return;
      setAsking(true);
    };
    document.addEventListener('keydown', typed);
    return () => document.removeEventListener('keydown', typed);
  }, [step, asking]);

  const back = { crop: 'file', edit: 'crop', caption: 'edit' }[step];
  const forward = { crop: () => setStep('edit'), edit: toCaption, caption: share }[step];
  return (
    <div className="dialog-layer">
      <Press className="dialog-close" onPress={close}>
        <Icon name="close" label={labels.close} size={26} />
      </Press>
      <div role="dialog" aria-label={TITLES[step]} className={`dialog dialog-${step}`}>
        <div className="dialog-head">
          {back && (
            <Press onPress={() => setStep(back)}>
              <Icon name="back" label={labels.back} />
            </Press>
          )}
          <h1>
            <div>{TITLES[step]}</div>
          </h1>
          {forward && (
            <Press onPress={forward} className="text-button">
              {step === 'caption' ? labels.share : labels.next}
            </Press>
          )}
        </div>
        {step === 'file' && (
          <div
            className="drop-zone"
            onDragOver={(event) => event.preventDefault()}
            onDrop={(event) => {
              event.preventDefault();
              take(filesOf(event.dataTransfer));
            }}
          >
            <Icon name="picture" size={64} />
            <span>{labels.drag}</span>
            <button type="button" onClick={() => input.current.click()}>
              {labels.select}
            </button>
            <form encType="multipart/form-data" method="POST" role="presentation">
              <input ref={input} type="file" multiple accept={ACCEPT} onChange={(event) => take(event.target.files)} />
            </form>
          </div>
        )}
        {step === 'crop' && isReel && !told && (
          <div className="reel-note">
            {labels.asReels}
            <button type="button" onClick={() => setTold(true)}>
              {labels.ok}
            </button>
          </div>
        )}
        {step === 'crop' && (
          <div className={`stage ${ratio}`}>
            <Preview picture={pictures[0]} />
            {choosing && (
              <div className="ratios">
                {['1:1', '4:5', '16:9'].map((name) => (
                  <Press key={name} onPress={() => setRatio(`ratio-${name.replace(':', '-')}`)}>
                    {name}
                  </Press>
                ))}
              </div>
            )}
            {/* Deaf to click(): only a real pointer opens it. */}
            <button
              type="button"
              className="stage-tool"
              onPointerUp={(event) => event.isTrusted && setChoosing(!choosing)}
            >
              <Icon name="crop" label={labels.selectCrop} />
            </button>
            <button type="button" className="stage-tool right">
              <Icon name="copies" label={labels.gallery} />
            </button>
          </div>
        )}
        {step === 'edit' && (
          <div className="split">
            <div className="stage">
              <Preview picture={pictures[0]} />
            </div>
            <div className="panel">
              <div role="tablist" className="tabs">
                <div role="tab" aria-selected="true">
                  {labels.filters}
                </div>
                <div role="tab" aria-selected="false">
                  {labels.adjustments}
                </div>
              </div>
              <Press>{labels.original}</Press>
            </div>
          </div>
        )}
        {(step === 'caption' || step === 'sharing') && (
          <div className="split">
            <div className="stage">
              <Preview picture={pictures[0]} />
            </div>
            <div className="panel">
              {failed && (
                <div role="alert" className="failed">
                  {labels.failed}
                </div>
              )}
              <div className="who">
                <Avatar name={session.name} size={28} />
                <b>{session.handle}</b>
              </div>
              {step === 'caption' && (
                <div className="caption-box">
                  <LexicalBox
                    handle={box}
                    label={labels.caption}
                    placeholder={labels.caption}
                    initialText={committed}
                    onBlur={() => setCommitted(box.current.read())}
                  />
                </div>
              )}
              <div className="caption-tools">
                <span className="emoji-menu" onMouseDown={(event) => event.preventDefault()}>
                  {EMOJI.map((emoji) => (
                    <Press key={emoji} label={emoji} onPress={() => box.current.insert(emoji)}>
                      {emoji}
                    </Press>
                  ))}
                </span>
              </div>
              <label className="field">
                <input name="creation-location-input" placeholder={labels.location} />
              </label>
              <label className="field">
                <input name="creation-collaborator-input" placeholder={labels.collaborators} />
              </label>
              <Press className="field">{labels.accessibility}</Press>
              <Press className="field">{labels.advanced}</Press>
            </div>
          </div>
        )}
        {step === 'shared' && (
          <div className="drop-zone">
            <Icon name="heart" size={64} />
            <span role="status">{labels.sharedText}</span>
            <Press onPress={onClose} className="text-button">
              {labels.done}
            </Press>
          </div>
        )}
      </div>
      {asking && (
        <div className="dialog-layer">
          <div role="dialog" aria-label={labels.discardTitle} className="dialog small">
            <h2>{labels.discardTitle}</h2>
            <p>{labels.discardText}</p>
            <button type="button" onClick={onClose}>
              {labels.discard}
            </button>
            <button type="button" onClick={() => setAsking(false)}>
              {labels.cancel}
            </button>
          </div>
        </div>
      )}
    </div>
  );
}

function Preview({ picture }) {
  return picture.file.type.startsWith('video/') ? (
    <video src={picture.url} muted />
  ) : (
    <img alt="" src={picture.url} draggable="false" />
  );
}
