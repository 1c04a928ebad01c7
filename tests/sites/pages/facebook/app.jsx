import { useState } from 'react';
import { Icon } from '../kit/icon.jsx';
import { knob } from '../kit/knobs.js';
import { follow, useRoute } from '../kit/use-route.js';
import { Avatar } from './avatar.jsx';
import { Business } from './business.jsx';
import { Chat } from './chat.jsx';
import { ComposerDialog } from './composer-dialog.jsx';
import { EditDialog } from './edit-dialog.jsx';
import { Friends } from './friends.jsx';
import { labels } from './labels.js';
import { Post } from './post.jsx';
import { PressButton } from './press-button.jsx';
import { Profile } from './profile.jsx';
import { Reel, ReelComposer } from './reel.jsx';
import { session, switchTo } from './session.js';
import { ShareDialog } from './share-dialog.jsx';
import { Story } from './story.jsx';

const POSTS = [
  {
    id: '700000000000101',
    name: 'Example Park Runners',
    text: 'Saturday’s run starts at nine by the bandstand. All paces welcome.',
    comments: [{ id: '700000000000101_1', name: 'Alex Example', text: 'See you there!' }],
  },
  {
    id: '700000000000102',
    name: 'Example Garden Centre',
    text: 'Tulip bulbs are in. Plant them before the first hard frost 🌷',
    comments: [{ id: '700000000000102_1', name: 'Sam Example', text: 'Do you have the white ones?' }],
  },
  {
    id: '700000000000103',
    name: session.name,
    own: true,
    text: 'Jam made, kitchen sticky.',
    comments: [{ id: '700000000000103_1', name: session.name, own: true, text: 'Plum, this time.' }],
  },
];

/** Pages beside the feed, by their path. */
const PLACES = [
  [/^\/messages\/t\//, () => <Chat place="page" />],
  [/^\/stories\/create/, Story],
  [/^\/reels\/create/, Reel],
  [/^\/reels\/composer/, ReelComposer],
  [/^\/me\b/, Profile],
  [/^\/friends/, Friends],
];

/** www.facebook.com: the feed, one group, and what else there is to write; business.facebook.com. */
export function App() {
  const [path, navigate] = useRoute();
  const [posts, setPosts] = useState(POSTS);
  const [dialog, setDialog] = useState();
  const groupId = /^\/groups\/(\w+)/.exec(path)?.[1];
  const add = (text) =>
    setPosts((all) => [{ id: `7100000000${all.length}`, name: session.name, text, comments: [] }, ...all]);
  const change = (id, text) => setPosts((all) => all.map((one) => (one.id === id ? { ...one, text } : one)));
  if (location.hostname === 'business.facebook.com') return <Business />;
  const Place = PLACES.find(([pattern]) => pattern.test(path))?.[1];
  if (Place)
    return (
      <>
        {window === top && <Banner navigate={navigate} />}
        <main role="main" className="columns">
          <Place onDone={() => navigate('/')} />
        </main>
      </>
    );
  const opener = groupId ? labels.write : labels.mind(session.shortName);
  return (
    <>
      <Banner navigate={navigate} />
      <div className="columns">
        <main role="main">
          {groupId && <h1 className="group-title">Example Allotment Society</h1>}
          <div
            role="region"
            aria-label={labels.createPost}
            className="card opener"
            data-pagelet={groupId ? 'GroupInlineComposer' : 'FeedComposer'}
          >
            <a role="link" href="/me/" aria-label={session.name}>
              <Avatar name={session.name} />
            </a>
            <PressButton onPress={() => setDialog({ kind: 'post' })} className="opener-button">
              {opener}
            </PressButton>
          </div>
          <div role="feed">
            {posts.map((post) => (
              <Post
                key={post.id}
                post={post}
                onShare={() => setDialog({ kind: 'share', post })}
                onEdit={() => setDialog({ kind: 'edit', post })}
              />
            ))}
          </div>
        </main>
      </div>
      <Chat place="popup" />
      {dialog?.kind === 'post' && (
        <ComposerDialog groupId={groupId} onClose={() => setDialog(undefined)} onPosted={add} />
      )}
      {dialog?.kind === 'edit' && (
        <EditDialog
          post={dialog.post}
          onClose={() => setDialog(undefined)}
          onChanged={(text) => change(dialog.post.id, text)}
        />
      )}
      {dialog?.kind === 'share' && (
        <ShareDialog post={dialog.post} onClose={() => setDialog(undefined)} onPosted={add} />
      )}
    </>
  );
}

function Banner({ navigate }) {
  const [open, setOpen] = useState(false);
  return (
    <div role="banner" className="banner">
      <input type="search" aria-label={labels.search} placeholder={labels.search} />
      <nav role="navigation">
        <a href="/" aria-label={labels.home} onClick={follow(navigate, '/')}>
          <Icon name="home" size={26} />
        </a>
        <a href="/groups/1" aria-label={labels.groups} onClick={follow(navigate, '/groups/1')}>
          <Icon name="copies" size={26} />
        </a>
      </nav>
      <PressButton label={labels.yourProfile} onPress={() => setOpen(!open)} aria-expanded={open} className="round">
        <Avatar name={session.name} />
      </PressButton>
      {open && (
        <div className="profile-menu card">
          <a href="/me/">{session.name}</a>
          {session.profiles
            .filter((profile) => profile.id !== session.id)
            .map((profile) => (
              <PressButton
                key={profile.id}
                label={labels.switchTo(profile.name)}
                onPress={() => switchTo(profile.id, knob('noreload', '') === '')}
              >
                {profile.name}
              </PressButton>
            ))}
          <PressButton label={labels.seeAll}>{labels.seeAll}</PressButton>
        </div>
      )}
    </div>
  );
}
