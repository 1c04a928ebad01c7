import { Avatar } from './avatar.jsx';

/** The post that is quoted, under the box: a link of its own, with its author's face. */
export function Quoted({ tweet }) {
  return (
    <div data-testid="attachments" className="attachments">
      <div role="link" tabIndex={0} className="quoted">
        <Avatar user={{ screen_name: tweet.handle, name: tweet.name }} />
        <b>{tweet.name}</b> <span>@{tweet.handle}</span>
        <div data-testid="tweetText" dir="auto">
          {tweet.text}
        </div>
      </div>
    </div>
  );
}
