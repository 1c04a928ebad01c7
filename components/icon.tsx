/** The mark of Second Look: a first look, a second one, and what both of them see. Decorative; the name stands beside it. */
export function Icon({ size = 20 }: { size?: number }) {
  return (
    <svg class="sl-icon" viewBox="0 0 24 24" width={size} height={size} fill="none" aria-hidden="true">
      <g transform="rotate(-45 12 12)" stroke="currentColor" stroke-width="2">
        <circle cx="7.8" cy="12" r="7" opacity=".5" />
        <path d="M12 6.4a7 7 0 0 1 0 11.2 7 7 0 0 1 0-11.2z" fill="currentColor" stroke="none" />
        <circle cx="16.2" cy="12" r="7" />
      </g>
    </svg>
  );
}
