import { FORM, fake, form, JSON_BODY, request } from '../kit/request.js';
import { session } from './session.js';

const APP = { 'x-ig-app-id': '936619743392459', 'x-requested-with': 'XMLHttpRequest' };
const csrf = () => ({ ...APP, 'x-csrftoken': /(?:^|; )csrftoken=([^;]*)/.exec(document.cookie)?.[1] ?? '' });

let last = Date.now();

/** Uploads a picture or video under an id of the page's own; resolves with that id. */
export async function upload(file) {
  const id = String(++last);
  const kind = file.type.startsWith('video/') ? 'video' : 'photo';
  await request(`https://i.instagram.com/rupload_ig${kind}/fb_uploader_${id}`, file, {
    ...APP,
    'x-instagram-rupload-params': JSON.stringify({ media_type: kind === 'photo' ? 1 : 2, upload_id: id }),
    'x-entity-name': `fb_uploader_${id}`,
    'x-entity-length': String(file.size),
    'x-entity-type': file.type,
    offset: '0',
  });
  return id;
}

const checked = (answer) => {
  const parsed = JSON.parse(answer);
  if (parsed.status !== undefined && parsed.status !== 'ok') throw new Error(parsed.message);
  return parsed;
};

/** Publishes one picture (a form), one video (a reel) or several (JSON). */
export async function configure({ caption, uploads, isReel }) {
  fake.sent.push(caption);
  if (uploads.length === 1) {
    const fields = {
      archive_only: 'false',
      caption,
      clips_share_preview_to_feed: '1',
      disable_comments: '0',
      disable_oa_reuse: 'false',
      igtv_share_preview_to_feed: '1',
      is_meta_only_post: '0',
      is_unified_video: '1',
      like_and_view_counts_disabled: '0',
      source_type: 'library',
      upload_id: uploads[0],
      video_subtitles_enabled: '0',
    };
    const path = isReel ? '/api/v1/media/configure_to_clips/' : '/api/v1/media/configure/';
    return checked(await request(path, form(fields), { ...FORM, ...csrf() }));
  }
  const body = {
    archive_only: false,
    caption,
    children_metadata: uploads.map((upload_id) => ({ upload_id })),
    client_sidecar_id: String(++last),
    disable_comments: '0',
    source_type: 'library',
  };
  return checked(await request('/api/v1/media/configure_sidecar/', JSON.stringify(body), { ...JSON_BODY, ...csrf() }));
}

/** Publishes a comment. `by`: 'rest', or the GraphQL operation the page at hand uses. */
export async function addComment({ text, media, replied, by }) {
  fake.sent.push(text);
  if (by === 'rest') {
    const fields = { comment_text: text, ...(replied ? { replied_to_comment_id: replied } : {}) };
    return checked(await request(`/api/v1/web/comments/${media}/add/`, form(fields), { ...FORM, ...csrf() }));
  }
  const data = { comment_text: text, media_id: media, ...(replied ? { replied_to_comment_id: replied } : {}) };
  const body = form({
    av: session.id,
    __user: '0',
    __a: '1',
    fb_dtsg: 'NAfexample:17:1700000000',
    lsd: 'example',
    fb_api_caller_class: 'RelayModern',
    fb_api_req_friendly_name: by,
    variables: JSON.stringify({ connections: [], request_data: data }),
    doc_id: '7980226328678944',
  });
  const url = by === 'usePolarisCommentSubmitMutation' ? '/api/graphql' : '/graphql/query';
  return checked(await request(url, body, { ...FORM, ...csrf(), 'x-fb-friendly-name': by }));
}

/** Changes the caption of a post that stands. */
export async function editCaption(id, text) {
  fake.sent.push(text);
  return checked(
    await request(`/api/v1/media/${id}/edit_media/`, form({ caption_text: text }), { ...FORM, ...csrf() }),
  );
}

/** Sends a direct message: a plain request, readable on the way. */
export async function sendText(thread, text) {
  fake.sent.push(text);
  const body = form({
    av: session.id,
    fb_api_req_friendly_name: 'IGDirectTextSendMutation',
    variables: JSON.stringify({
      ig_thread_igid: thread,
      offline_threading_id: String(++last),
      text: { sensitive_string_value: text },
    }),
    doc_id: '7980226328678999',
  });
  return checked(await request('/api/graphql', body, { ...FORM, ...csrf() }));
}

/** Saves the profile. */
export async function editProfile(fields) {
  fake.sent.push(fields.biography);
  return checked(await request('/api/v1/web/accounts/edit/', form(fields), { ...FORM, ...csrf() }));
}

/** Follows somebody, or asks to; and says yes to somebody who asks. */
export const followUser = (id) =>
  request(`/api/v1/friendships/create/${id}/`, form({ user_id: id }), { ...FORM, ...csrf() });
export const approveUser = (id) => request(`/api/v1/web/friendships/${id}/approve/`, '', { ...FORM, ...csrf() });
