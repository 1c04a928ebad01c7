/** Closed, so that the page cannot look in; open in the build that only tests use. */
export const ROOT_MODE: ShadowRootMode = import.meta.env.MODE === 'e2e' ? 'open' : 'closed';
