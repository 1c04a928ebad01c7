import { face } from '../kit/face.js';

export function Avatar({ name, size = 32 }) {
  return <img className="avatar" alt="" width={size} height={size} src={face(name)} draggable="false" />;
}
