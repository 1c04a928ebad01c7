import { FORM, form, request } from '../kit/request.js';

const state = JSON.parse(document.querySelector('script[data-sjs]').textContent);
const [[, , user]] = state.require;

/** Who acts: a person or one of their Pages. It changes only with a page load. */
export const session = {
  id: user.USER_ID,
  person: user.ACCOUNT_ID,
  name: user.NAME,
  shortName: user.SHORT_NAME,
  handle: state.handle,
  profiles: state.profiles,
};

/** Acts as another profile from the next page load on, which it starts (unless the knob `noreload` keeps the old page). */
export async function switchTo(id, reload) {
  const variables = JSON.stringify({ profile_id: id });
  await request('/api/graphql/', form({ fb_api_req_friendly_name: 'CometProfileSwitchMutation', variables }), FORM);
  if (reload) location.reload();
}
