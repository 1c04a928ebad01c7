/** Everything that can be written in. */
export const EDITABLES =
  '[contenteditable="true"], [contenteditable=""], [contenteditable="plaintext-only"], textarea, input';
