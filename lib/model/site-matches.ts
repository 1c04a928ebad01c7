// Made by scripts/indexes.ts; do not edit.
/** Match patterns of every network we guard, for the manifest. */
export const SITE_MATCHES = ['*://*.facebook.com/*', '*://*.instagram.com/*', '*://*.x.com/*', '*://*.twitter.com/*'];
