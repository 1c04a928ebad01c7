import { at, type Body, listAt, parse, textAt } from '../body.ts';
import {
  COMMON_POLICY,
  hidden,
  inScript,
  json,
  type Network,
  nextId,
  type Publication,
  publication,
  readable,
  unseal,
} from '../network.ts';

const started = new Map<string, string>();

/** x.com. JSON `variables` under a query id that changes, so only the path's last part counts. */
export const x: Network = {
  title: 'Home / X',
  hosts: ['x.com', 'twitter.com', 'mobile.x.com', 'mobile.twitter.com'],
  otherHosts: ['upload.x.com', 'caps.x.com'],
  personal: { id: '1400000000000000042', handle: 'robin_example', name: 'Robin Example' },
  official: { id: '1500000000000000001', handle: 'FennimoreLnSch', name: 'Fennimore Lane School' },
  cookiesFor: ({ id }, domain) => [
    readable('twid', `u%3D${id}`, domain),
    readable('ct0', `ct0-${id}`, domain),
    hidden('auth_token', id, domain),
  ],
  actingId: (cookies) => cookies.get('auth_token') ?? '',
  contentSecurityPolicy: (nonce) =>
    `${COMMON_POLICY}; script-src 'self' 'nonce-${nonce}'; style-src 'self' 'unsafe-inline'; connect-src 'self' https://upload.x.com https://caps.x.com; frame-src 'self' https://twitter.com https://x.com; worker-src 'self' blob:; frame-ancestors 'self'; form-action 'self'`,
  initialState({ nonce, account, accounts }) {
    const entities = Object.fromEntries(
      accounts.map((who) => [who.id, { id_str: who.id, screen_name: who.handle, name: who.name }]),
    );
    const state = { session: { user_id: account.id }, entities: { users: { entities } } };
    return `<script nonce="${nonce}">window.__INITIAL_STATE__=${inScript(state)};</script>`;
  },

  readPublication(path, body) {
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
      case 'ArticleEntityPublish':
        return publishArticle(textAt(variables, 'articleEntityId'));
      case '/v2/cards/create.json': {
        const card = parse(body.form.get('card_data'));
        const choices = [1, 2, 3, 4].map((n) => textAt(card, `twitter:string:choice${n}_label`));
        return publication('cards/create', choices.filter(Boolean).join('\n'));
      }
      case '/i/api/1.1/media/metadata/create.json':
        return publication('media/metadata/create', textAt(body.json, 'alt_text', 'text'), [
          textAt(body.json, 'media_id'),
        ]);
      case '/i/api/1.1/dm/new2.json': {
        const media = textAt(body.json, 'media_id');
        const replyTo = textAt(body.json, 'conversation_id');
        return publication('dm/new2', textAt(body.json, 'text'), media ? [media] : [], { replyTo });
      }
      case '/i/chat/send':
        return publication('chat', unseal(body.bytes));
      case '/i/api/1.1/account/update_profile.json': {
        const text = ['name', 'description', 'location', 'url'].map((key) => body.form.get(key) ?? '').join('\n');
        return publication('account/update_profile', text);
      }
      case '/i/api/1.1/friendships/create.json':
        return publication('friendships/create', '', [], { replyTo: body.form.get('user_id') ?? '' });
      default:
        return undefined;
    }
  },

  readUpload(url, body) {
    if (url.pathname !== '/i/media/upload.json') return undefined;
    const id = url.searchParams.get('media_id') ?? '';
    switch (url.searchParams.get('command')) {
      case 'INIT': {
        const fresh = nextId();
        started.set(fresh, url.searchParams.get('media_type') ?? '');
        return { body: JSON.stringify({ media_id_string: fresh, expires_after_secs: 86_399 }) };
      }
      case 'APPEND': {
        const media = body.files.get('media');
        return { body: '', ...(media ? { upload: { id, type: started.get(id) ?? '', bytes: media.bytes } } : {}) };
      }
      case 'FINALIZE':
        return { body: JSON.stringify({ media_id_string: id }) };
      default:
        return undefined;
    }
  },

  answer: ({ operation, text }, id) =>
    operation === 'cards/create'
      ? json({ card_uri: `card://${id}`, status: 'OK' })
      : json({ data: { create_tweet: { tweet_results: { result: { rest_id: id, legacy: { full_text: text } } } } } }),
  refuse: () => json({ errors: [{ code: 130, message: 'Over capacity' }], data: {} }),
  switchedTo: (url, body) =>
    url.pathname === '/i/api/1.1/account/multi/switch.json' ? body.form.get('user_id') : undefined,
  isHarmless: (path, body) => /\/CreateDraftTweet$/.test(path) || keepArticle(path, body),
};

interface Article {
  title: string;
  body: string;
}
const articles = new Map<string, Article>();

/** An article travels while it is written; the request that publishes it names it alone. */
function keepArticle(path: string, { json }: Body): boolean {
  const operation = /\/(ArticleEntityUpdate\w+)$/.exec(path)?.[1];
  if (!operation) return false;
  const variables = at(json, 'variables');
  const id = textAt(variables, 'articleEntityId') || textAt(variables, 'article_entity');
  const article = articles.get(id) ?? { title: '', body: '' };
  if (operation === 'ArticleEntityUpdateTitle') article.title = textAt(variables, 'title');
  else
    article.body = listAt(variables, 'content_state', 'blocks')
      .map((block) => textAt(block, 'text'))
      .join('\n');
  articles.set(id, article);
  return true;
}

function publishArticle(id: string): Publication {
  const { title = '', body = '' } = articles.get(id) ?? {};
  articles.delete(id);
  return publication('ArticleEntityPublish', [title, body].filter(Boolean).join('\n\n'));
}
