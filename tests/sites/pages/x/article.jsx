import { useRef, useState } from 'react';
import { useWay } from '../kit/use-way.js';
import { keepBody, keepTitle, publishArticle } from './api.js';
import { DraftBox } from './draft-box.jsx';
import { labels } from './labels.js';

/** How long after a change the words travel, in ms. */
const KEEP_AFTER = 150;

/** /compose/articles/edit/<id>: what is written travels while it is written; publishing names the article alone. */
export function Article({ id, navigate }) {
  const [title, setTitle] = useState('');
  const box = useRef(null);
  const timers = useRef({});
  const keepSoon = (key, keep) => {
    clearTimeout(timers.current[key]);
    timers.current[key] = setTimeout(keep, KEEP_AFTER);
  };
  const publish = async () => {
    for (const timer of Object.values(timers.current)) clearTimeout(timer);
    await keepTitle(id, title);
    await keepBody(id, box.current.read());
    await publishArticle(id);
    navigate('/home');
  };
  useWay('article', publish);
  return (
    <div className="article">
      <div className="tabs">
        <h2>{labels.post}</h2>
        <button type="button" data-testid="articlePublish" className="publish" onClick={publish}>
          {labels.publish}
        </button>
      </div>
      <textarea
        data-testid="articleTitle"
        placeholder={labels.articleTitle}
        rows={1}
        value={title}
        onChange={({ target }) => {
          setTitle(target.value);
          keepSoon('title', () => keepTitle(id, target.value));
        }}
      />
      <DraftBox
        handle={box}
        testId="articleBody"
        placeholder={labels.articleBody}
        onText={(text) => keepSoon('body', () => keepBody(id, text))}
      />
    </div>
  );
}
