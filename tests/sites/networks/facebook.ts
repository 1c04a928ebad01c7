import { at, type Body, listAt, parse, textAt } from '../body.ts';
import {
  type Answer,
  COMMON_POLICY,
  hidden,
  inScript,
  type Network,
  nextId,
  publication,
  readable,
  unseal,
} from '../network.ts';

const personal = { id: '100077000000042', handle: 'robin.example', name: 'Robin Example' };

/** Facebook answers one JSON document a line. */
const lines = (...values: unknown[]): Answer => ({
  status: 200,
  type: 'text/html; charset="utf-8"',
  body: values.map((value) => JSON.stringify(value)).join('\n'),
});

const operationOf = (body: Body) => body.form.get('fb_api_req_friendly_name') ?? '';

/** www.facebook.com. A form whose `fb_api_req_friendly_name` names the operation and whose `variables` is JSON text. */
export const facebook: Network = {
  title: 'Facebook',
  hosts: ['www.facebook.com', 'business.facebook.com'],
  otherHosts: ['upload.facebook.com'],
  personal,
  official: { id: '61550000000001', handle: 'FennimoreLaneSchool', name: 'Fennimore Lane School', kind: 'page' },
  cookiesFor: (who, domain) =>
    who.kind === 'page'
      ? [
          readable('c_user', personal.id, domain),
          readable('i_user', who.id, domain),
          hidden('xs', `${personal.id}:${who.id}`, domain),
        ]
      : [
          readable('c_user', who.id, domain),
          `${readable('i_user', '', domain)}; Max-Age=0`,
          hidden('xs', `${who.id}:${who.id}`, domain),
        ],
  actingId: (cookies) => cookies.get('xs')?.split(':')[1] ?? '',
  contentSecurityPolicy: () =>
    `${COMMON_POLICY}; script-src 'self'; style-src 'self'; connect-src 'self' https://upload.facebook.com; frame-src 'self' https://upload.facebook.com; child-src 'self'; worker-src 'none'; base-uri 'none'; frame-ancestors 'self'; require-trusted-types-for 'script'`,
  initialState({ account, person, accounts }) {
    const user = {
      USER_ID: account.id,
      ACCOUNT_ID: person.id,
      NAME: account.name,
      SHORT_NAME: account.name.split(' ')[0],
    };
    const state = { require: [['CurrentUserInitialData', [], user]], handle: account.handle, profiles: accounts };
    return `<script type="application/json" data-sjs>${inScript(state)}</script>`;
  },

  readPublication(path, body) {
    // Messages travel by sockets of a worker; here they are sealed, and as little to be read on the way.
    if (path === '/ws/lightspeed') return publication('lightspeed', unseal(body.bytes));
    if (path !== '/api/graphql/') return undefined;
    const operation = operationOf(body);
    const input = at(parse(body.form.get('variables')), 'input');
    const media = listAt(input, 'attachments')
      .map(
        (attachment) => ['photo', 'media', 'video'].map((kind) => textAt(attachment, kind, 'id')).find(Boolean) ?? '',
      )
      .filter((id) => id !== '');
    const actor = textAt(input, 'actor_id');
    const text = textAt(input, 'message', 'text');
    switch (operation) {
      case 'ComposerStoryCreateMutation':
      case 'ComposerStoryEditMutation':
      case 'StoriesCreateMutation':
      case 'CometReelsComposerCreateMutation':
        return publication(operation, text, media, { actor, replyTo: textAt(input, 'shared_story_id') });
      case 'useCometUFICreateCommentMutation':
      case 'CometUFICreateCommentMutation':
      case 'useCometUFIEditCommentMutation':
        return publication(operation, text, media, { actor, replyTo: textAt(input, 'feedback_id') });
      case 'ProfileCometSetBioMutation':
        return publication(operation, textAt(input, 'bio'), [], { actor });
      case 'FriendingCometFriendRequestSendMutation':
        return publication(operation, '', [], { actor, replyTo: listAt(input, 'friend_requestee_ids').join() });
      case 'FriendingCometFriendRequestConfirmMutation':
        return publication(operation, '', [], { actor, replyTo: textAt(input, 'friend_requester_id') });
      default:
        return undefined;
    }
  },

  readUpload(url, body) {
    if (url.pathname !== '/ajax/react_composer/attachments/photo/upload') return undefined;
    const photo = body.files.get('farr');
    if (!photo) return undefined;
    const id = nextId();
    return {
      body: `for (;;);${JSON.stringify({ payload: { photoID: id } })}`,
      upload: { id, type: photo.type, bytes: photo.bytes },
    };
  },

  answer: ({ operation }, id) =>
    lines(
      { data: { [operation]: { story: { id }, feedback_comment_edge: { node: { id } } } } },
      { label: `${operation}$defer`, path: [], extensions: { is_final: true } },
    ),
  refuse: (impostor) =>
    lines({ errors: [{ code: impostor ? 1373034 : 1357004, message: 'Sorry, something went wrong.' }] }),
  switchedTo: (_, body) =>
    operationOf(body) === 'CometProfileSwitchMutation'
      ? /"profile_id":"(\d+)"/.exec(body.form.get('variables') ?? '')?.[1]
      : undefined,
};
