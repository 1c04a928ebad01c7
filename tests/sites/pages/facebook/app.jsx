import { useState } from 'react';
import { Icon } from '../kit/icon.jsx';
import { knob } from '../kit/knobs.js';
import { follow, useRoute } from '../kit/use-route.js';
import { Avatar } from './avatar.jsx';
import { Chat } from './chat.jsx';
import { ComposerDialog } from './composer-dialog.jsx';
import { labels } from './labels.js';
import { Post } from './post.jsx';
import { PressButton } from './press-button.jsx';
import { session, switchTo } from './session.js';
import { ShareDialog } from './share-dialog.jsx';

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
];

/** www.facebook.com: the feed, and one group. */
export function App() {
  const [path, navigate] = useRoute();
  const [posts, setPosts] = useState(POSTS);
  const [dialog, setDialog] = useState();
  const groupId = /^\/groups\/(\w+)/.exec(path)?.[1];
  const add = (text) =>
    setPosts((all) => [{ id: `7100000000${all.length}`, name: session.name, text, comments: [] }, ...all]);
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
              <Post key={post.id} post={post} onShare={() => setDialog({ kind: 'share', post })} />
            ))}
          </div>
        </main>
      </div>
      <Chat />
      {dialog?.kind === 'post' && (
        <ComposerDialog groupId={groupId} onClose={() => setDialog(undefined)} onPosted={add} />
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
