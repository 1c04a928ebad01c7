import { useState } from 'react';
import { knob } from '../kit/knobs.js';
import { follow } from '../kit/use-route.js';
import { useWay } from '../kit/use-way.js';
import { approveUser, followUser } from './api.js';
import { Avatar } from './avatar.jsx';
import { labels } from './labels.js';
import { Press } from './press.jsx';

const first = knob('suggest', '');
const people = (handles) =>
  [...(first ? [first] : []), ...handles].map((handle, n) => ({ id: `7000000200${n}`, handle }));

/** /accounts/activity/: those who ask to follow, and those one might follow. The knob `suggest` puts a handle in front. */
export function Activity() {
  return (
    <div className="people">
      <h2>{labels.requests}</h2>
      {people(['sam.example', 'kim.example']).map((person) => (
        <Person
          key={person.id}
          person={person}
          yes={labels.confirmRequest}
          no={labels.deleteRequest}
          onYes={approveUser}
          way="approve"
        />
      ))}
      <h2>{labels.suggested}</h2>
      {people(['jo.example', 'lee.example']).map((person) => (
        <Person key={person.id} person={person} yes={labels.follow} onYes={followUser} way="follow" />
      ))}
    </div>
  );
}

function Person({ person: { id, handle }, yes, no, onYes, way }) {
  const [done, setDone] = useState(false);
  const press = async () => {
    await onYes(id);
    setDone(true);
  };
  useWay(`${way} ${handle}`, press);
  return (
    <div className="who person">
      <a href={`/${handle}/`} role="link" onClick={follow(() => {}, '')}>
        <Avatar name={handle} size={32} />
      </a>
      <a href={`/${handle}/`} role="link" onClick={follow(() => {}, '')}>
        <b>{handle}</b>
      </a>
      <button type="button" disabled={done} onClick={press}>
        <div>{done ? labels.followed : yes}</div>
      </button>
      {no && !done && <Press>{no}</Press>}
    </div>
  );
}
