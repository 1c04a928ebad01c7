const state = JSON.parse(document.querySelector('script[data-sjs]').textContent);

/** Who is signed in. */
export const session = { id: state.viewerId, handle: state.username, name: state.full_name };
