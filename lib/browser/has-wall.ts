/**
 * Whether this build asks for the right to stop requests in the browser itself: Firefox gives it to everybody, Chromium to
 * extensions that IT installs by policy.
 */
export const HAS_WALL: boolean = import.meta.env.MODE === 'managed' || import.meta.env.BROWSER === 'firefox';
