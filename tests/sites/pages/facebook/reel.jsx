import { useRef, useState } from 'react';
import { knob } from '../kit/knobs.js';
import { LexicalBox } from '../kit/lexical-box.jsx';
import { useMedia } from '../kit/use-media.js';
import { useWay } from '../kit/use-way.js';
import { createReel, uploadPhoto } from './api.js';
import { labels } from './labels.js';
import { PressButton } from './press-button.jsx';

/** /reels/create: the video first, its words last; with the knob `frame` the composer stands in a frame of the same origin. */
export function Reel({ onDone }) {
  if (knob('frame', '') !== '') return <iframe title="reel" src="/reels/composer/" className="reel-frame" />;
  return <ReelComposer onDone={onDone} />;
}

export function ReelComposer({ onDone }) {
  const box = useRef(null);
  const [done, setDone] = useState(false);
  const [step, setStep] = useState('file');
  const video = useMedia(uploadPhoto, 1);
  const publish = async () => {
    if (video.pending || video.media.length === 0) return;
    await createReel({ text: box.current.read(), video: video.media[0].id });
    setDone(true);
    onDone?.();
  };
  useWay('reel', publish);
  if (done) return <div role="status">{labels.publishWord} ✓</div>;
  return (
    <div className="story-page">
      <div role="complementary" className="card panel">
        <h1>{labels.reelTitle}</h1>
        {step === 'file' && (
          <input
            type="file"
            accept="video/*,video/mp4,video/quicktime"
            onChange={({ target }) => {
              video.add(target.files);
              setStep('words');
            }}
          />
        )}
        {step === 'words' && (
          <>
            {video.media.map(({ key, url }) => (
              <video key={key} src={url} muted />
            ))}
            <div className="field">
              <LexicalBox handle={box} label={labels.reelText} placeholder={labels.reelText} lines="paragraph" />
            </div>
            <PressButton className="setting">{labels.tag}</PressButton>
            <div className="dialog-foot">
              <PressButton onPress={() => setStep('file')} className="secondary">
                {labels.previous}
              </PressButton>
              <PressButton onPress={publish} disabled={video.pending} className="primary">
                {labels.publishWord}
              </PressButton>
            </div>
          </>
        )}
      </div>
    </div>
  );
}
