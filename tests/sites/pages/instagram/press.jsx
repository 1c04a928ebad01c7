/** Instagram's button: a `div` with a role; Enter and Space are handled in script. */
export function Press({ children, onPress, label, disabled = false, className = '' }) {
  return (
    <div
      role="button"
      tabIndex={disabled ? -1 : 0}
      aria-label={label}
      aria-disabled={disabled ? 'true' : undefined}
      className={`press ${className}`}
      onClick={disabled ? undefined : onPress}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        if (!disabled) onPress?.(event);
      }}
    >
      {children}
    </div>
  );
}
