import { fake, JSON_BODY, request } from '../kit/request.js';
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
export async function createTweet({ text, media, replyTo, quote }) {
  const variables = {
    tweet_text: text,
    dark_request: false,
    media: { media_entities: media.map((media_id) => ({ media_id, tagged_users: [] })), possibly_sensitive: false },
    semantic_annotation_ids: [],
    ...(replyTo ? { reply: { in_reply_to_tweet_id: replyTo, exclude_reply_user_ids: [] } } : {}),
    ...(quote ? { attachment_url: quote } : {}),
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
