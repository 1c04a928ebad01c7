import { useState } from 'react';
import { knob } from '../kit/knobs.js';
import { useWay } from '../kit/use-way.js';
import { addFriend, confirmFriend } from './api.js';
import { Avatar } from './avatar.jsx';
import { labels } from './labels.js';
import { PressButton } from './press-button.jsx';

const first = knob('suggest', '');
const people = (names) => [...(first ? [first] : []), ...names].map((name, n) => ({ id: `10007700000100${n}`, name }));

/** /friends: requests to confirm, and people to ask; a name, two buttons. The knob `suggest` puts a name in front. */
export function Friends() {
  return (
    <div className="friends">
      <h1>{labels.requests}</h1>
      {people(['Sam Example', 'Kim Example']).map((person) => (
        <Person
          key={person.id}
          person={person}
          yes={labels.confirmRequest}
          no={labels.deleteRequest}
          onYes={confirmFriend}
          way="confirm"
        />
      ))}
      <h1>{labels.mayKnow}</h1>
      {people(['Jo Example', 'Lee Example']).map((person) => (
        <Person key={person.id} person={person} yes={labels.addFriend} no={labels.remove} onYes={addFriend} way="add" />
      ))}
    </div>
  );
}

function Person({ person: { id, name }, yes, no, onYes, way }) {
  const [done, setDone] = useState(false);
  const press = async () => {
    await onYes(id);
    setDone(true);
  };
  useWay(`${way} ${name}`, press);
  return (
    <div className="card person" role="listitem">
      <a role="link" href={`/profile.php?id=${id}`} aria-label={name}>
        <Avatar name={name} />
      </a>
      <a role="link" href={`/profile.php?id=${id}`}>
        <span className="name">{name}</span>
      </a>
      {done ? (
        <span className="faint">✓</span>
      ) : (
        <div>
          <PressButton label={`${yes} ${name}`} onPress={press} className="primary">
            {yes}
          </PressButton>
          <PressButton label={`${no} ${name}`} className="secondary">
            {no}
          </PressButton>
        </div>
      )}
    </div>
  );
}
