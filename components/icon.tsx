/** The mark of Second Look: two looks, and what both of them see. Decorative; always beside the name in words. */
export function Icon({ size = 20 }: { size?: number }) {
  return (
    <svg class="sl-icon" viewBox="0 0 24 24" width={size} height={size} aria-hidden="true">
      <path d="M12 7.1a6.6 6.6 0 0 1 0 9.8 6.6 6.6 0 0 1 0-9.8z" fill="currentColor" />
      <g fill="none" stroke="currentColor" stroke-width="1.7">
        <circle cx="8.2" cy="12" r="6.3" />
        <circle cx="15.8" cy="12" r="6.3" />
      </g>
    </svg>
  );
}
