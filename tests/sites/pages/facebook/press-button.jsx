/**
 * Facebook's button: a `div` with an inner overlay that takes the clicks, and Enter and Space handled in script (no click
 * event comes of them).
 */
export function PressButton({ label, children, onPress, disabled = false, className = '', ...more }) {
  return (
    <div
      role="button"
      aria-label={label}
      aria-disabled={disabled ? 'true' : undefined}
      tabIndex={disabled ? -1 : 0}
      className={`press ${className}`}
      onClick={disabled ? undefined : onPress}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        if (!disabled) onPress?.(event);
      }}
      {...more}
    >
      <div role="none" className="press-face">
        <span>
          <span>{children}</span>
        </span>
      </div>
      <div role="none" className="press-overlay" data-visualcompletion="ignore" />
    </div>
  );
}
