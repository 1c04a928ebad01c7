import { at, type Body, listAt, parse, textAt } from '../body.ts';
import { COMMON_POLICY, hidden, inScript, json, type Network, publication, readable } from '../network.ts';

/** www.instagram.com. REST forms and JSON for posts, GraphQL or REST for comments, GraphQL for messages. */
export const instagram: Network = {
  title: 'Instagram',
  hosts: ['www.instagram.com'],
  otherHosts: ['i.instagram.com'],
  personal: { id: '70000000042', handle: 'robin.example', name: 'Robin Example' },
  official: { id: '70000000001', handle: 'fennimorelane', name: 'Fennimore Lane School' },
  cookiesFor: ({ id }, domain) => [
    readable('ds_user_id', id, domain),
    readable('csrftoken', `csrf-${id}`, domain),
    hidden('sessionid', id, domain),
  ],
  actingId: (cookies) => cookies.get('sessionid') ?? '',
  contentSecurityPolicy: () =>
    `${COMMON_POLICY}; script-src 'self'; style-src 'self'; connect-src 'self' https://i.instagram.com; frame-src 'none'; worker-src 'none'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'`,
  initialState({ account }) {
    const state = { viewerId: account.id, actorID: account.id, username: account.handle, full_name: account.name };
    return `<script type="application/json" data-sjs>${inScript(state)}</script>`;
  },

  readPublication(path, body) {
    const configure = /^\/api\/v1\/(media\/configure\w*)\/$/.exec(path)?.[1];
    if (configure === 'media/configure_sidecar') {
      const media = listAt(body.json, 'children_metadata').map((child) => textAt(child, 'upload_id'));
      return publication(configure, textAt(body.json, 'caption'), media);
    }
    if (configure) {
      const upload = body.form.get('upload_id');
      return publication(configure, body.form.get('caption') ?? '', upload ? [upload] : []);
    }
    const edited = /^\/api\/v1\/media\/(\w+)\/edit_media\/$/.exec(path)?.[1];
    if (edited) return publication('edit_media', body.form.get('caption_text') ?? '', [], { replyTo: edited });
    const commented = /^\/api\/v1\/web\/comments\/(\w+)\/add\/$/.exec(path)?.[1];
    if (commented) {
      const replyTo = body.form.get('replied_to_comment_id') || commented;
      return publication('web/comments/add', body.form.get('comment_text') ?? '', [], { replyTo });
    }
    const befriended = /^\/api\/v1\/(?:web\/)?friendships\/(?:create\/)?(\d+)\/(?:(approve|follow)\/)?$/.exec(path);
    if (befriended)
      return publication(`friendships/${befriended[2] ?? 'create'}`, '', [], { replyTo: befriended[1] ?? '' });
    if (path === '/api/v1/web/accounts/edit/')
      return publication(
        'accounts/edit',
        ['first_name', 'biography'].map((key) => body.form.get(key) ?? '').join('\n'),
      );
    return ['/api/graphql', '/graphql/query'].includes(path) ? readGraphql(body) : undefined;
  },

  readUpload(url, body, headers) {
    if (!/^\/rupload_ig(photo|video)\//.test(url.pathname)) return undefined;
    const params: unknown = JSON.parse(String(headers['x-instagram-rupload-params'] ?? '{}'));
    const id = String((params as { upload_id?: unknown }).upload_id ?? '');
    return {
      body: JSON.stringify({ upload_id: id, status: 'ok' }),
      upload: { id, type: String(headers['x-entity-type'] ?? ''), bytes: body.bytes },
    };
  },

  answer: (_, id, count) => json({ status: 'ok', media: { code: `C${count}`, pk: id }, id, data: { id } }),
  refuse: () => json({ status: 'fail', message: 'Please wait a few minutes before you try again.' }, 400),
};

function readGraphql(body: Body) {
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
