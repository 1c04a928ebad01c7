import { useState } from 'react';
import { Icon } from '../kit/icon.jsx';
import { scene } from '../kit/scene.js';
import { follow } from '../kit/use-route.js';
import { Avatar } from './avatar.jsx';
import { CommentForm } from './comment-form.jsx';
import { EditInfo } from './edit-info.jsx';
import { labels } from './labels.js';
import { Press } from './press.jsx';
import { session } from './session.js';

let last = 0;

/**
 * A post of the feed, or (`whole`) on its own page with all its comments. Feed posts have Share buttons of their own.
 */
export function PostCard({ post, whole = false, navigate }) {
  const [comments, setComments] = useState(post.comments);
  const [replyTo, setReplyTo] = useState();
  const [editing, setEditing] = useState(false);
  const [caption, setCaption] = useState(post.text);
  const href = `/p/${post.code}/`;
  const icon = (name, label) => (
    <Press label={undefined} className="icon-button">
      <Icon name={name} label={label} size={24} />
    </Press>
  );
  return (
    <article className={`post ${whole ? 'post-whole' : ''}`} role="presentation">
      <header className="who">
        <Avatar name={post.name} />
        <a href={`/${post.handle}/`}>
          <b>{post.handle}</b>
        </a>
        <Press className="icon-button more" label={labels.more} onPress={() => setEditing(true)}>
          …
        </Press>
        {editing && (
          <EditInfo post={{ ...post, text: caption }} onClose={() => setEditing(false)} onChanged={setCaption} />
        )}
      </header>
      <div className="picture">
        <img alt="" src={post.picture ?? scene(Number(post.id.slice(-1)))} draggable="true" />
      </div>
      <div className="post-body">
        <section className="actions">
          {icon('heart', labels.like)}
          {icon('bubble', labels.comment)}
          {icon('send', labels.share)}
          <span className="grow" />
          {icon('flag', labels.save)}
        </section>
        <div dir="auto" className="caption">
          <b>{post.handle}</b> {caption}
        </div>
        {whole ? (
          <ul className="comments">
            {comments.map((comment) => (
              <li key={comment.id}>
                <Avatar name={comment.name} size={28} />
                <div>
                  <span dir="auto" className="caption">
                    <b>{comment.handle}</b> {comment.text}
                  </span>
                  <Press className="reply-button" onPress={() => setReplyTo({ ...comment })}>
                    {labels.reply}
                  </Press>
                </div>
              </li>
            ))}
          </ul>
        ) : (
          <a href={href} className="faint" onClick={follow(navigate, href)}>
            {labels.view}
          </a>
        )}
        <CommentForm
          media={post.id}
          by={whole ? 'PolarisPostCommentInputRevampedMutation' : 'usePolarisCommentSubmitMutation'}
          replyTo={replyTo}
          onPosted={(text) => {
            setReplyTo(undefined);
            setComments((all) => [
              ...all,
              { id: `1797000${++last}`, handle: session.handle, name: session.name, text },
            ]);
          }}
        />
      </div>
    </article>
  );
}
