import { useCallback, useState } from 'react';
import { numberKnob } from '../kit/knobs.js';
import { FORM, form, request } from '../kit/request.js';

const { session, entities } = window.__INITIAL_STATE__;
const users = Object.values(entities.users.entities);

/**
 * Who the page shows as signed in. After a switch the cookies change at once, but the page goes on showing the old
 * handle for some seconds (knob `switchlag`, ms).
 */
export function useSession() {
  const [id, setId] = useState(session.user_id);
  const user = users.find((one) => one.id_str === id);
  const switchTo = useCallback(async (next) => {
    await request('/i/api/1.1/account/multi/switch.json', form({ user_id: next }), { ...FORM, ...csrf() });
    setTimeout(() => setId(next), numberKnob('switchlag', 3000));
  }, []);
  return { user, users, switchTo };
}

/** X wants its `ct0` cookie repeated as a header. */
export const csrf = () => ({ 'x-csrf-token': /(?:^|; )ct0=([^;]*)/.exec(document.cookie)?.[1] ?? '' });
