import { useState } from 'react';
import { Icon } from '../kit/icon.jsx';
import { follow, useRoute } from '../kit/use-route.js';
import { Activity } from './activity.jsx';
import { Avatar } from './avatar.jsx';
import { CreateDialog } from './create-dialog.jsx';
import { Direct } from './direct.jsx';
import { EditProfile } from './edit-profile.jsx';
import { labels } from './labels.js';
import { PostCard } from './post-card.jsx';
import { session } from './session.js';

const POSTS = [
  ['C1example', 'example.bakery', 'Example Bakery', 'Seeded loaves are out of the oven at seven.'],
  ['C2example', 'example.trails', 'Example Trails', 'The long way round the reservoir.'],
].map(([code, handle, name, text], n) => ({
  id: `340000000000000000${n + 1}`,
  code,
  handle,
  name,
  text,
  comments: [
    { id: `1800000${n}1`, handle: 'alex.example', name: 'Alex Example', text: 'Lovely!' },
    { id: `1800000${n}2`, handle: 'sam.example', name: 'Sam Example', text: 'Where is this?' },
  ],
}));

/** www.instagram.com: the feed, a post's own page, and the create dialog over either. */
export function App() {
  const [path, navigate] = useRoute();
  const [posts, setPosts] = useState(POSTS);
  const [creating, setCreating] = useState(false);
  const thread = /^\/direct\/t\/(\w+)/.exec(path)?.[1];
  const code = /^\/p\/(\w+)/.exec(path)?.[1];
  const whole = code && (posts.find((one) => one.code === code) ?? { ...POSTS[0], code });
  const add = ({ text, picture }) =>
    setPosts((all) => [
      {
        id: `35${all.length}`,
        code: `N${all.length}`,
        handle: session.handle,
        name: session.name,
        text,
        picture,
        comments: [],
      },
      ...all,
    ]);
  return (
    <div className="layout">
      <nav className="side" role="navigation">
        <a href="/" aria-label={labels.home} onClick={follow(navigate, '/')}>
          <Icon name="home" size={26} /> <span>{labels.home}</span>
        </a>
        <a href="/explore/" aria-label={labels.search}>
          <Icon name="search" size={26} /> <span>{labels.search}</span>
        </a>
        <a
          href="/create/"
          role="link"
          onClick={(event) => {
            event.preventDefault();
            setCreating(true);
          }}
        >
          <Icon name="box" label={labels.newPost} size={26} /> <span>{labels.create}</span>
        </a>
        <a href={`/${session.handle}/`} aria-label={labels.profile}>
          <Avatar name={session.name} size={26} /> <span>{labels.profile}</span>
        </a>
      </nav>
      <main role="main">
        {thread ? (
          <Direct key={thread} thread={thread} />
        ) : path.startsWith('/accounts/edit') ? (
          <EditProfile />
        ) : path.startsWith('/accounts/activity') ? (
          <Activity />
        ) : whole ? (
          <PostCard key={whole.code} post={whole} whole navigate={navigate} />
        ) : (
          posts.map((post) => <PostCard key={post.code} post={post} navigate={navigate} />)
        )}
      </main>
      {creating && <CreateDialog onClose={() => setCreating(false)} onPosted={add} />}
    </div>
  );
}
