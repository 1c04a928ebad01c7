import { face } from '../kit/face.js';

/** A picture of a person; its test id carries the handle. */
export function Avatar({ user }) {
  return (
    <div data-testid={`UserAvatar-Container-${user.screen_name}`} className="avatar">
      <img alt="" src={face(user.name)} draggable="true" />
    </div>
  );
}
