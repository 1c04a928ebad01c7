import { FORM, fake, form, JSON_BODY, request } from '../kit/request.js';
import { seal } from '../kit/seal.js';
import { csrf } from './session.js';

// The query id in front of the operation changes with every release of the site.
const QUERY_ID = 'oB-5XsHNAbjvARJEc8CZFw';
const LONG = 280;

async function graphql(operation, variables) {
  const body = JSON.stringify({
    variables,
    features: { tweetypie_unmention_optimization_enabled: true },
    queryId: QUERY_ID,
  });
  const answer = await request(`/i/api/graphql/${QUERY_ID}/${operation}`, body, { ...JSON_BODY, ...csrf() });
  const { data, errors } = JSON.parse(answer || '{}');
  if (errors) throw new Error(errors[0].message);
  return data;
}

/** Publishes one post; resolves with its id. */
export async function createTweet({ text, media, replyTo, quote, card }) {
  const variables = {
    tweet_text: text,
    dark_request: false,
    media: { media_entities: media.map((media_id) => ({ media_id, tagged_users: [] })), possibly_sensitive: false },
    semantic_annotation_ids: [],
    ...(replyTo ? { reply: { in_reply_to_tweet_id: replyTo, exclude_reply_user_ids: [] } } : {}),
    ...(quote ? { attachment_url: quote } : {}),
    ...(card ? { card_uri: card } : {}),
  };
  fake.sent.push(text);
  const data = await graphql(text.length > LONG ? 'CreateNoteTweet' : 'CreateTweet', variables);
  return data.create_tweet.tweet_results.result.rest_id;
}

export const saveDraft = (text) => graphql('CreateDraftTweet', { post_tweet_request: { status: text, media_ids: [] } });

/** Uploads a picture in X's three steps; resolves with its id. */
export async function uploadMedia(file) {
  const url = (fields) => `https://upload.x.com/i/media/upload.json?${new URLSearchParams(fields)}`;
  const init = await request(url({ command: 'INIT', total_bytes: file.size, media_type: file.type }), '', csrf());
  const id = JSON.parse(init).media_id_string;
  const part = new FormData();
  part.append('media', file, 'blob');
  await request(url({ command: 'APPEND', media_id: id, segment_index: 0 }), part, csrf());
  await request(url({ command: 'FINALIZE', media_id: id }), '', csrf());
  return id;
}

/** Leaves a post to the network, to be published at `at` (seconds since 1970). */
export async function scheduleTweet({ text, media, at }) {
  fake.sent.push(text);
  await graphql('CreateScheduledTweet', {
    post_tweet_request: {
      auto_populate_reply_metadata: false,
      status: text,
      exclude_reply_user_ids: [],
      media_ids: media,
    },
    execute_at: at,
  });
}

/** Passes a post on without a word. */
export const retweet = (id) => graphql('CreateRetweet', { tweet_id: id, dark_request: false });

/** A poll travels ahead of its post, as a card; resolves with the card's address. */
export async function createPoll(choices) {
  const card = { 'twitter:api:api:endpoint': '1', 'twitter:card': `poll${choices.length}choice_text_only` };
  for (const [n, choice] of choices.entries()) card[`twitter:string:choice${n + 1}_label`] = choice;
  fake.sent.push(...choices);
  const body = form({ card_data: JSON.stringify(card) });
  return JSON.parse(await request('https://caps.x.com/v2/cards/create.json', body, { ...FORM, ...csrf() })).card_uri;
}

/** The description of a picture for those who cannot see it. */
export async function describePicture(id, text) {
  fake.sent.push(text);
  const body = JSON.stringify({ media_id: id, alt_text: { text } });
  await request('/i/api/1.1/media/metadata/create.json', body, { ...JSON_BODY, ...csrf() });
}

/** An article's title and words, kept as they are written. */
export const keepTitle = (id, title) => graphql('ArticleEntityUpdateTitle', { articleEntityId: id, title });
export const keepBody = (id, text) =>
  graphql('ArticleEntityUpdateContent', {
    article_entity: id,
    content_state: { blocks: text.split('\n').map((line) => ({ text: line, type: 'unstyled' })), entity_map: [] },
  });
/** Publishes an article: the request names it, and carries none of its words. */
export const publishArticle = (id) =>
  graphql('ArticleEntityPublish', { articleEntityId: id, visibilitySetting: 'Public' });

/** A direct message of the old kind. */
export async function sendMessage(conversation, text) {
  fake.sent.push(text);
  const body = JSON.stringify({
    conversation_id: conversation,
    recipient_ids: false,
    request_id: 'x',
    text,
    cards_platform: 'Web-12',
  });
  await request('/i/api/1.1/dm/new2.json', body, { ...JSON_BODY, ...csrf() });
}

/** A message of the new chat, which nobody on the way can read. */
export async function sendSealed(text) {
  fake.sent.push(text);
  await request('/i/chat/send', seal(text), { 'content-type': 'application/octet-stream', ...csrf() });
}

/** Saves the profile. */
export const updateProfile = (fields) =>
  request('/i/api/1.1/account/update_profile.json', form(fields), { ...FORM, ...csrf() });

/** Follows somebody, or asks to. */
export const followUser = (id) =>
  request('/i/api/1.1/friendships/create.json', form({ user_id: id, skip_status: '1' }), { ...FORM, ...csrf() });
