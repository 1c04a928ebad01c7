import { at, type Body, listAt, parse, textAt } from './body.ts';
import type { FakeSite } from './hosts.ts';

/** What a publishing request carries, whatever its wire form. */
export interface Publication {
  /** The operation's own name: `CreateTweet`, `ComposerStoryCreateMutation`, `media/configure`… */
  readonly operation: string;
  readonly text: string;
  /** Upload ids of its pictures, in order. */
  readonly media: readonly string[];
  /** What it answers, comments on or quotes. */
  readonly replyTo?: string;
  /** Who the body claims to be; absent where the network puts no account into it. */
  readonly actor?: string;
}

/**
 * Recognises the requests by which each network publishes.
 * @returns undefined for every other request.
 */
export function readPublication(site: FakeSite, path: string, body: Body): Publication | undefined {
  switch (site) {
    case 'x':
      return readX(path, body);
    case 'facebook':
      return readFacebook(path, body);
    case 'instagram':
      return readInstagram(path, body);
  }
}

/** Leaves out what is empty, so that tests can compare whole objects. */
const publication = (
  operation: string,
  text: string,
  media: readonly string[],
  more: { replyTo?: string; actor?: string } = {},
): Publication => ({
  operation,
  text,
  media,
  ...(more.replyTo ? { replyTo: more.replyTo } : {}),
  ...(more.actor ? { actor: more.actor } : {}),
});

/** X: JSON `variables`; the query id in the path changes, so only its last part counts. */
function readX(path: string, body: Body): Publication | undefined {
  const operation = /^\/i\/api\/graphql\/[\w-]+\/(\w+)$/.exec(path)?.[1] ?? path;
  const variables = at(body.json, 'variables');
  switch (operation) {
    case 'CreateTweet':
    case 'CreateNoteTweet': {
      const media = listAt(variables, 'media', 'media_entities').map((entity) => textAt(entity, 'media_id'));
      const replyTo = textAt(variables, 'reply', 'in_reply_to_tweet_id') || textAt(variables, 'attachment_url');
      return publication(operation, textAt(variables, 'tweet_text'), media, { replyTo });
    }
    case 'CreateScheduledTweet': {
      const request = at(variables, 'post_tweet_request');
      return publication(operation, textAt(request, 'status'), listAt(request, 'media_ids').map(String));
    }
    case 'CreateRetweet':
      return publication(operation, '', [], { replyTo: textAt(variables, 'tweet_id') });
    case '/i/api/1.1/media/metadata/create.json':
      return publication('media/metadata/create', textAt(body.json, 'alt_text', 'text'), [
        textAt(body.json, 'media_id'),
      ]);
    case '/i/api/1.1/dm/new2.json': {
      const media = textAt(body.json, 'media_id');
      const replyTo = textAt(body.json, 'conversation_id');
      return publication('dm/new2', textAt(body.json, 'text'), media ? [media] : [], { replyTo });
    }
    case '/i/api/1.1/account/update_profile.json': {
      const text = ['name', 'description', 'location', 'url'].map((key) => body.form.get(key) ?? '').join('\n');
      return publication('account/update_profile', text, []);
    }
    default:
      return undefined;
  }
}

/** Facebook: a form whose `fb_api_req_friendly_name` names the operation and whose `variables` is JSON text. */
function readFacebook(path: string, body: Body): Publication | undefined {
  if (path !== '/api/graphql/') return undefined;
  const operation = body.form.get('fb_api_req_friendly_name') ?? '';
  const input = at(parse(body.form.get('variables')), 'input');
  const media = listAt(input, 'attachments')
    .map((attachment) => textAt(attachment, 'photo', 'id') || textAt(attachment, 'media', 'id'))
    .filter((id) => id !== '');
  const actor = textAt(input, 'actor_id');
  switch (operation) {
    case 'ComposerStoryCreateMutation':
    case 'ComposerStoryEditMutation':
    case 'StoriesCreateMutation':
      return publication(operation, textAt(input, 'message', 'text'), media, {
        actor,
        replyTo: textAt(input, 'shared_story_id'),
      });
    case 'useCometUFICreateCommentMutation':
    case 'CometUFICreateCommentMutation':
    case 'useCometUFIEditCommentMutation':
      return publication(operation, textAt(input, 'message', 'text'), media, {
        actor,
        replyTo: textAt(input, 'feedback_id'),
      });
    default:
      return undefined;
  }
}

/** Instagram: REST forms and JSON for posts, GraphQL or REST for comments, GraphQL for messages. */
function readInstagram(path: string, body: Body): Publication | undefined {
  const configure = /^\/api\/v1\/(media\/configure\w*)\/$/.exec(path)?.[1];
  if (configure === 'media/configure_sidecar') {
    const media = listAt(body.json, 'children_metadata').map((child) => textAt(child, 'upload_id'));
    return publication(configure, textAt(body.json, 'caption'), media);
  }
  if (configure) {
    const upload = body.form.get('upload_id');
    return publication(configure, body.form.get('caption') ?? '', upload ? [upload] : []);
  }
  const commented = /^\/api\/v1\/web\/comments\/(\w+)\/add\/$/.exec(path)?.[1];
  if (commented) {
    const replyTo = body.form.get('replied_to_comment_id') || commented;
    return publication('web/comments/add', body.form.get('comment_text') ?? '', [], { replyTo });
  }
  if (!['/api/graphql', '/graphql/query'].includes(path)) return undefined;
  const operation = body.form.get('fb_api_req_friendly_name') ?? '';
  const variables = parse(body.form.get('variables'));
  const actor = body.form.get('av') ?? '';
  switch (operation) {
    case 'PolarisPostCommentInputRevampedMutation':
    case 'usePolarisCommentSubmitMutation': {
      const request = at(variables, 'request_data');
      const replyTo = textAt(request, 'replied_to_comment_id') || textAt(request, 'media_id');
      return publication(operation, textAt(request, 'comment_text'), [], { actor, replyTo });
    }
    case 'IGDirectTextSendMutation':
      return publication(operation, textAt(variables, 'text', 'sensitive_string_value'), [], {
        actor,
        replyTo: textAt(variables, 'ig_thread_igid'),
      });
    default:
      return undefined;
  }
}
