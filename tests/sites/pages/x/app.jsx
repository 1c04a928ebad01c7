import { useEffect, useRef, useState } from 'react';
import { Icon } from '../kit/icon.jsx';
import { useRoute } from '../kit/use-route.js';
import { Article } from './article.jsx';
import { Chat } from './chat.jsx';
import { ComposeModal } from './compose-modal.jsx';
import { Composer } from './composer.jsx';
import { labels } from './labels.js';
import { Messages } from './messages.jsx';
import { ProfileDialog } from './profile-dialog.jsx';
import { useSession } from './session.js';
import { SideNav } from './side-nav.jsx';
import { Tweet } from './tweet.jsx';
import { WhoToFollow } from './who-to-follow.jsx';

const TWEETS = [
  ['museum', 'Example Museum', 'Late opening on Thursday: the dinosaur gallery until nine.'],
  ['library', 'Example Library', 'Four new shelves of graphic novels 📚 Come and see.'],
  ['weather', 'Example Weather', 'Dry this evening, a little rain before dawn.'],
  ['choir', 'Example Choir', 'We are looking for two more altos. No audition, only biscuits.'],
  ['museum', 'Example Museum', 'Found in the attic: a box of lantern slides from 1911.'],
  ['library', 'Example Library', 'The reading room is closed on Monday for a new carpet.'],
  ['weather', 'Example Weather', 'Fog on the hills until about ten.'],
  ['choir', 'Example Choir', 'Carols by the canal, 12 December, half past six.'],
].map(([who, name, text], n) => ({
  id: `18000000000000001${String(n + 1).padStart(2, '0')}`,
  handle: `example_${who}`,
  name,
  text,
}));
const COMPOSE = /^\/(compose\/post|intent\/(post|tweet))\/?$/;

/** x.com: a timeline, a post's own page, messages old and new, an article, and dialogs over any of them. */
export function App() {
  const session = useSession();
  const [path, navigate] = useRoute();
  const [tweets, setTweets] = useState(TWEETS);
  const [toast, setToast] = useState();
  const [modal, setModal] = useState(fromAddress);
  const composing = COMPOSE.test(path);
  const behind = useRef('/home');
  const editing = path === '/settings/profile';
  if (!composing && !editing) behind.current = path;
  const messages = /^\/messages\/([\w-]+)/.exec(behind.current)?.[1];
  const article = /^\/compose\/articles\/edit\/(\d+)/.exec(behind.current)?.[1];
  const status = /^\/(\w+)\/status\/(\d+)/.exec(behind.current);
  const { user } = session;

  useEffect(() => {
    if (!toast) return undefined;
    const timer = setTimeout(setToast, 6000, undefined);
    return () => clearTimeout(timer);
  }, [toast]);

  const posted = (parts, replyTo) => {
    const fresh = parts.map(({ id, text }) => ({
      id,
      text,
      handle: user.screen_name,
      name: user.name,
      replyTo: replyTo?.id,
    }));
    setTweets((all) => [...fresh, ...all]);
    setToast({ text: labels.sent, ...(parts[0] ? { href: `/${user.screen_name}/status/${parts[0].id}` } : {}) });
  };
  const failed = () => setToast({ text: labels.failed });
  const close = () => {
    setModal({});
    if (history.state?.inApp) history.back();
    else navigate(behind.current, { replace: true });
  };
  const openModal = (next) => {
    setModal(next);
    navigate('/compose/post');
  };

  const openQuote = (tweet) => openModal({ quote: `https://x.com/${tweet.handle}/status/${tweet.id}`, quoted: tweet });

  return (
    <div className="layout">
      <SideNav session={session} navigate={navigate} />
      <main role="main">
        <div data-testid="primaryColumn" className="primary">
          {messages ? (
            <Messages key={messages} id={messages} />
          ) : behind.current.startsWith('/i/chat/') ? (
            <Chat key={behind.current} />
          ) : article ? (
            <Article key={article} id={article} navigate={navigate} />
          ) : status ? (
            <StatusPage
              key={status[2]}
              tweet={tweets.find((one) => one.id === status[2]) ?? { ...TWEETS[0], id: status[2], handle: status[1] }}
              replies={tweets.filter((one) => one.replyTo === status[2])}
              user={user}
              navigate={navigate}
              onPosted={posted}
              onFailed={failed}
              onReply={(replyTo) => openModal({ replyTo })}
              onQuote={openQuote}
            />
          ) : (
            <>
              <div className="tabs" role="tablist">
                <div role="tab" aria-selected="true">
                  {labels.forYou}
                </div>
                <div role="tab" aria-selected="false">
                  {labels.following}
                </div>
              </div>
              <Composer
                place="home"
                user={user}
                onPosted={posted}
                onFailed={failed}
                onMoveToModal={(texts) => openModal({ texts })}
              />
              <section role="region" className="timeline">
                {tweets
                  .filter((one) => !one.replyTo)
                  .map((tweet) => (
                    <Tweet
                      key={tweet.id}
                      tweet={tweet}
                      navigate={navigate}
                      onReply={(replyTo) => openModal({ replyTo })}
                      onQuote={openQuote}
                    />
                  ))}
              </section>
            </>
          )}
        </div>
        <aside className="sidebar">
          <input
            type="text"
            data-testid="SearchBox_Search_Input"
            placeholder={labels.search}
            aria-label={labels.search}
          />
          <div className="card">
            <h2>{labels.trends}</h2>
            <p>#ExampleFair</p>
            <p>#BakeSale</p>
          </div>
          <WhoToFollow />
        </aside>
      </main>
      {composing && (
        <ComposeModal
          user={user}
          replyTo={modal.replyTo}
          quote={modal.quote}
          quoted={modal.quoted}
          initialTexts={modal.texts}
          onClose={close}
          onPosted={(parts) => {
            posted(parts, modal.replyTo);
            close();
          }}
          onFailed={failed}
        />
      )}
      {editing && <ProfileDialog user={user} onClose={close} />}
      {toast && (
        <div data-testid="toast" role="alert" className="toast">
          <span>{toast.text}</span>
          {toast.href && <a href={toast.href}>{labels.view}</a>}
        </div>
      )}
    </div>
  );
}

/** `?text=`, `?in_reply_to=` and `?url=` prefill the dialog. */
function fromAddress() {
  const query = new URLSearchParams(location.search);
  const replyTo = TWEETS.find((one) => one.id === query.get('in_reply_to'));
  return {
    texts: [query.get('text') ?? ''],
    ...(replyTo ? { replyTo } : {}),
    ...(query.has('url') ? { quote: query.get('url') } : {}),
  };
}

function StatusPage({ tweet, replies, user, navigate, onPosted, onFailed, onReply, onQuote }) {
  return (
    <>
      <div className="tabs">
        <button type="button" data-testid="app-bar-back" aria-label={labels.back} onClick={() => navigate('/home')}>
          <Icon name="back" />
        </button>
        <h2>{labels.post}</h2>
      </div>
      <Tweet tweet={tweet} navigate={navigate} onReply={onReply} onQuote={onQuote} />
      <div data-testid="inline_reply_offscreen" className="inline-reply">
        <Composer
          place="status"
          user={user}
          replyTo={tweet}
          onPosted={(parts) => onPosted(parts, tweet)}
          onFailed={onFailed}
        />
      </div>
      <section className="timeline">
        {replies.map((reply) => (
          <Tweet key={reply.id} tweet={reply} navigate={navigate} onReply={onReply} />
        ))}
      </section>
    </>
  );
}
