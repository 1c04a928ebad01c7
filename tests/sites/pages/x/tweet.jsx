import { useState } from 'react';
import { Icon } from '../kit/icon.jsx';
import { follow } from '../kit/use-route.js';
import { retweet } from './api.js';
import { Avatar } from './avatar.jsx';
import { labels } from './labels.js';

/** A post in a timeline or above a reply. */
export function Tweet({ tweet, navigate, onReply, onQuote }) {
  const [choosing, setChoosing] = useState(false);
  const href = `/${tweet.handle}/status/${tweet.id}`;
  return (
    <article data-testid="tweet" role="article" tabIndex={0} className="tweet">
      <Avatar user={{ screen_name: tweet.handle, name: tweet.name }} />
      <div className="column">
        <div data-testid="User-Name" className="names">
          <b>{tweet.name}</b> <span>@{tweet.handle}</span> ·{' '}
          <a href={href} onClick={follow(navigate, href)}>
            <time>2h</time>
          </a>
        </div>
        <div data-testid="tweetText" dir="auto" className="tweet-text">
          {tweet.text}
        </div>
        {onReply && (
          <div role="group" className="actions">
            <button type="button" data-testid="reply" aria-label={labels.reply} onClick={() => onReply(tweet)}>
              <Icon name="bubble" size={17} /> 3
            </button>
            <button
              type="button"
              data-testid="retweet"
              aria-label={labels.repost}
              aria-haspopup="menu"
              onClick={() => setChoosing(!choosing)}
            >
              <Icon name="repeat" size={17} /> 5
            </button>
            <button type="button" data-testid="like" aria-label={labels.like}>
              <Icon name="heart" size={17} /> 12
            </button>
            {choosing && (
              <div role="menu" className="hover-card" data-testid="Dropdown">
                <div
                  role="menuitem"
                  tabIndex={0}
                  data-testid="retweetConfirm"
                  onClick={() => {
                    setChoosing(false);
                    retweet(tweet.id);
                  }}
                >
                  {labels.repost}
                </div>
                <a
                  role="menuitem"
                  href="/compose/post"
                  onClick={(event) => {
                    event.preventDefault();
                    setChoosing(false);
                    onQuote?.(tweet);
                  }}
                >
                  {labels.quote}
                </a>
              </div>
            )}
          </div>
        )}
      </div>
    </article>
  );
}
