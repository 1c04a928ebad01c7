import { useId } from 'react';
import { face } from '../kit/face.js';

/** Faces are SVG `image` elements, not `img`. */
export function Avatar({ name, size = 40 }) {
  const id = useId();
  return (
    <svg className="avatar" role="none" width={size} height={size} viewBox="0 0 40 40">
      <mask id={id}>
        <circle cx="20" cy="20" r="20" fill="white" />
      </mask>
      <g mask={`url(#${id})`}>
        <image x="0" y="0" width="40" height="40" preserveAspectRatio="xMidYMid slice" xlinkHref={face(name)} />
      </g>
    </svg>
  );
}
