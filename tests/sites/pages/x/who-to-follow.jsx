import { useState } from 'react';
import { knob } from '../kit/knobs.js';
import { useWay } from '../kit/use-way.js';
import { followUser } from './api.js';
import { Avatar } from './avatar.jsx';
import { labels } from './labels.js';

const PEOPLE = [
  { id: '1700000000000000001', handle: 'example_trails', name: 'Example Trails' },
  { id: '1700000000000000002', handle: 'example_bakery', name: 'Example Bakery' },
];

/** Suggestions beside the timeline; the knob `suggest=handle:Name` adds one in front. */
export function WhoToFollow() {
  const [handle, name] = knob('suggest', '').split(':');
  const people = handle ? [{ id: '1700000000000000009', handle, name }, ...PEOPLE] : PEOPLE;
  return (
    <div className="card">
      <h2>{labels.whoToFollow}</h2>
      {people.map((person) => (
        <Cell key={person.id} person={person} />
      ))}
    </div>
  );
}

function Cell({ person: { id, handle, name } }) {
  const [following, setFollowing] = useState(false);
  const follow = async () => {
    await followUser(id);
    setFollowing(true);
  };
  useWay(`follow ${handle}`, follow);
  return (
    <div role="button" tabIndex={0} data-testid="UserCell" className="user-cell">
      <Avatar user={{ screen_name: handle, name }} />
      <div>
        <a href={`/${handle}`} role="link">
          <b>{name}</b>
        </a>
        <br />
        <a href={`/${handle}`} role="link" tabIndex={-1}>
          @{handle}
        </a>
      </div>
      <button
        type="button"
        role="button"
        data-testid={`${id}-${following ? 'unfollow' : 'follow'}`}
        aria-label={following ? labels.followingWord : labels.followUser(handle)}
        onClick={(event) => {
          event.stopPropagation();
          if (!following) follow();
        }}
      >
        <div dir="ltr">
          <span>
            <span>{following ? labels.followingWord : labels.follow}</span>
          </span>
        </div>
      </button>
    </div>
  );
}
