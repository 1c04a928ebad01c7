import { useState } from 'react';
import { Icon } from '../kit/icon.jsx';
import { Avatar } from './avatar.jsx';
import { CommentForm } from './comment-form.jsx';
import { labels } from './labels.js';
import { PressButton } from './press-button.jsx';
import { session } from './session.js';

let last = 0;

/** A post of the feed with its comments and a comment box; one's own can be edited. */
export function Post({ post, onShare, onEdit }) {
  const [comments, setComments] = useState(post.comments);
  const add = (text) => setComments((all) => [...all, { id: `${post.id}_${++last}`, name: session.name, text }]);
  const change = (id, text) => setComments((all) => all.map((one) => (one.id === id ? { ...one, text } : one)));
  return (
    <div role="article" className="card post">
      <div className="who">
        <Avatar name={post.name} />
        <div>
          <h2 className="name">{post.name}</h2>
          <span className="faint">2h</span>
        </div>
        {post.own && (
          <PressButton label={labels.editPost} onPress={onEdit} className="link">
            {labels.editPost}
          </PressButton>
        )}
      </div>
      <div dir="auto" className="post-text">
        {post.text}
      </div>
      <div className="post-actions">
        <PressButton label={labels.like}>
          <Icon name="heart" /> {labels.like}
        </PressButton>
        <PressButton label={labels.comment}>
          <Icon name="bubble" /> {labels.commentWord}
        </PressButton>
        <PressButton label={labels.share} onPress={onShare}>
          <Icon name="send" /> {labels.shareWord}
        </PressButton>
      </div>
      {comments.map((comment) => (
        <Comment key={comment.id} comment={comment} onReply={add} onChange={(text) => change(comment.id, text)} />
      ))}
      <CommentForm under={post.id} label={labels.commentAs(session.name)} onPosted={add} />
    </div>
  );
}

function Comment({ comment, onReply, onChange }) {
  const [replying, setReplying] = useState(false);
  const [editing, setEditing] = useState(false);
  if (editing)
    return (
      <CommentForm
        under={comment.id}
        label={labels.editComment}
        initialText={comment.text}
        autoFocus
        onPosted={(text) => {
          onChange(text);
          setEditing(false);
        }}
      />
    );
  return (
    <>
      <div role="article" className="comment-row">
        <Avatar name={comment.name} size={32} />
        <div>
          <div className="comment-bubble">
            <b>{comment.name}</b>
            <div dir="auto" className="post-text">
              {comment.text}
            </div>
          </div>
          <PressButton onPress={() => setReplying(true)} className="link">
            {labels.reply}
          </PressButton>
          {comment.own && (
            <PressButton onPress={() => setEditing(true)} className="link">
              {labels.editComment}
            </PressButton>
          )}
        </div>
      </div>
      {replying && (
        <div className="reply">
          <CommentForm
            under={comment.id}
            label={labels.replyTo(comment.name)}
            autoFocus
            onPosted={(text) => {
              onReply(text);
              setReplying(false);
            }}
          />
        </div>
      )}
    </>
  );
}
