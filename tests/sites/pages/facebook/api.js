import { FORM, fake, form, request } from '../kit/request.js';
import { seal } from '../kit/seal.js';
import { session } from './session.js';

let count = 0;

async function graphql(name, input) {
  if (input.message) fake.sent.push(input.message.text);
  const body = form({
    av: session.id,
    __user: session.id,
    __a: '1',
    __req: (++count).toString(36),
    fb_dtsg: 'NAcPexample:10:1700000000',
    jazoest: '25000',
    lsd: 'example',
    fb_api_caller_class: 'RelayModern',
    fb_api_req_friendly_name: name,
    variables: JSON.stringify({ input, feedLocation: 'NEWSFEED', scale: 1 }),
    server_timestamps: 'true',
    doc_id: '9876543210123456',
  });
  const answer = await request('/api/graphql/', body, { ...FORM, 'x-fb-friendly-name': name, 'x-fb-lsd': 'example' });
  const { errors } = JSON.parse(answer.split('\n')[0]);
  if (errors) throw new Error(String(errors[0].code));
}

const photos = (media) => media.map((id) => ({ photo: { id } }));

/** Publishes a post; `groupId` for one in a group, `shared` for another post passed on. */
export const createStory = ({ text, media = [], groupId, shared }) =>
  graphql('ComposerStoryCreateMutation', {
    composer_entry_point: groupId ? 'inline_composer' : 'inline_feed',
    composer_type: groupId ? 'group' : 'feed',
    idempotence_token: `${crypto.randomUUID()}_FEED`,
    source: 'WWW',
    message: { ranges: [], text },
    attachments: photos(media),
    ...(groupId
      ? { audience: { to_id: groupId } }
      : { audience: { privacy: { allow: [], base_state: 'FRIENDS', deny: [] } } }),
    ...(shared ? { shared_story_id: shared } : {}),
    with_tags_ids: [],
    text_format_preset_id: '0',
    actor_id: session.id,
    client_mutation_id: '1',
  });

/** Publishes a comment under a post or a reply under a comment. */
export const createComment = ({ text, media = [], under }) =>
  graphql('useCometUFICreateCommentMutation', {
    attachments: media.map((id) => ({ media: { id } })),
    feedback_id: btoa(`feedback:${under}`),
    formatting_style: null,
    message: { ranges: [], text },
    is_tracking_encrypted: true,
    session_id: crypto.randomUUID(),
    actor_id: session.id,
    client_mutation_id: '2',
  });

/** Uploads a picture; resolves with its id. */
export async function uploadPhoto(file) {
  const body = new FormData();
  body.append('source', '8');
  body.append('profile_id', session.id);
  body.append('farr', file, file.name);
  const answer = await request(
    `https://upload.facebook.com/ajax/react_composer/attachments/photo/upload?av=${session.id}&__a=1`,
    body,
  );
  return JSON.parse(answer.replace('for (;;);', '')).payload.photoID;
}

const common = () => ({ actor_id: session.id, client_mutation_id: '3' });

export const editStory = ({ id, text }) =>
  graphql('ComposerStoryEditMutation', { story_id: id, message: { ranges: [], text }, ...common() });

export const editComment = ({ text, under }) =>
  graphql('useCometUFIEditCommentMutation', {
    feedback_id: btoa(`feedback:${under}`),
    message: { ranges: [], text },
    ...common(),
  });

export const createTextStory = (text) =>
  graphql('StoriesCreateMutation', {
    audiences: [{ stories: { self: { target_id: session.id } } }],
    message: { ranges: [], text },
    text_format_preset_id: '1868855943417360',
    ...common(),
  });

export const createReel = ({ text, video }) =>
  graphql('CometReelsComposerCreateMutation', {
    message: { ranges: [], text },
    attachments: [{ video: { id: video } }],
    ...common(),
  });

export const setBio = (bio) =>
  graphql('ProfileCometSetBioMutation', { bio, publish_bio_feed_story: false, ...common() });

export const addFriend = (id) =>
  graphql('FriendingCometFriendRequestSendMutation', {
    friend_requestee_ids: [id],
    source: 'people_you_may_know',
    ...common(),
  });

export const confirmFriend = (id) =>
  graphql('FriendingCometFriendRequestConfirmMutation', {
    friend_requester_id: id,
    source: 'friends_tab',
    ...common(),
  });

/** A message: on the live site by a worker's socket, here sealed, which is as little to be read on the way. */
export async function sendSealed(text) {
  fake.sent.push(text);
  await request('/ws/lightspeed', seal(text), { 'content-type': 'application/octet-stream' });
}
