const PATHS = {
  home: 'M4 11 12 4l8 7v9h-5v-6H9v6H4z',
  search: 'M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14zm5 12 4 4',
  person: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4 20c1-4 4-6 8-6s7 2 8 6',
  picture: 'M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M15 9h.01',
  poll: 'M5 7h14M5 12h9M5 17h12',
  smile: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM8 14c1 2 6 2 8 0M9 9h.01M15 9h.01',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zm0 4v5l3 3',
  pin: 'M12 21c-4-5-6-8-6-11a6 6 0 0 1 12 0c0 3-2 6-6 11zm0-13v.01',
  flag: 'M6 21V4h11l-3 4 3 4H6',
  plus: 'M12 5v14M5 12h14',
  box: 'M5 3h14a2 2 0 0 1 2 2v14a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2zm7 5v8M8 12h8',
  close: 'M6 6l12 12M18 6 6 18',
  back: 'M19 12H5M11 6l-6 6 6 6',
  heart: 'M12 20C5 15 3 11 4 8c1-4 6-4 8 0 2-4 7-4 8 0 1 3-1 7-8 12z',
  bubble: 'M4 5h16v11H10l-5 4v-4H4z',
  repeat: 'M5 9V8a2 2 0 0 1 2-2h11l-3-3M19 15v1a2 2 0 0 1-2 2H6l3 3',
  send: 'M4 12 20 4l-5 17-4-7zM11 14l9-10',
  crop: 'M7 3v14h14M3 7h14v14',
  copies: 'M8 8h12v12H8zM4 16V4h12',
  gif: 'M4 6h16v12H4zM10 10H7v4h3v-2M13 10v4M16 14v-4h2M16 12h2',
  sticker: 'M4 4h16v10l-6 6H4zM14 20v-6h6',
  face: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM8 10h2M14 10h2M9 15h6',
};

/** A plain line drawing; with a `label` it is named, without it is decoration. */
export function Icon({ name, label, size = 20 }) {
  return (
    <svg
      viewBox="0 0 24 24"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
      {...(label ? { 'aria-label': label, role: 'img' } : { 'aria-hidden': 'true' })}
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
