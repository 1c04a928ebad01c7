import { createHash } from 'node:crypto';
import type { Body } from './body.ts';
import type { FakeSite } from './hosts.ts';

/** A picture or video that reached a site; on all of them this happens before anything is published. */
export interface Upload {
  readonly site: FakeSite;
  readonly id: string;
  readonly type: string;
  /** Bytes. */
  readonly size: number;
  readonly sha256: string;
  readonly at: number;
}

type Answer = { readonly body: string; readonly upload?: Upload };

const started = new Map<string, string>();
let last = 1_800_000_000_000_000_000n;
const nextId = () => String(++last);

/**
 * Answers one request to a site's upload host and says what has now arrived, if it is complete.
 * X: INIT, APPEND (multipart), FINALIZE. Facebook: multipart field `farr`. Instagram: raw bytes under an id of the page's own.
 * @returns undefined when it is no upload.
 */
export function readUpload(
  site: FakeSite,
  url: URL,
  body: Body,
  headers: NodeJS.Dict<string | string[]>,
): Answer | undefined {
  const upload = (id: string, type: string, bytes: Uint8Array): Upload => ({
    site,
    id,
    type,
    size: bytes.byteLength,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    at: Date.now(),
  });
  if (site === 'x' && url.pathname === '/i/media/upload.json') {
    const id = url.searchParams.get('media_id') ?? '';
    switch (url.searchParams.get('command')) {
      case 'INIT': {
        const fresh = nextId();
        started.set(fresh, url.searchParams.get('media_type') ?? '');
        return { body: JSON.stringify({ media_id_string: fresh, expires_after_secs: 86_399 }) };
      }
      case 'APPEND': {
        const media = body.files.get('media');
        return { body: '', ...(media ? { upload: upload(id, started.get(id) ?? '', media.bytes) } : {}) };
      }
      case 'FINALIZE':
        return { body: JSON.stringify({ media_id_string: id }) };
    }
  }
  if (site === 'facebook' && url.pathname === '/ajax/react_composer/attachments/photo/upload') {
    const photo = body.files.get('farr');
    if (!photo) return undefined;
    const id = nextId();
    return {
      body: `for (;;);${JSON.stringify({ payload: { photoID: id } })}`,
      upload: upload(id, photo.type, photo.bytes),
    };
  }
  if (site === 'instagram' && /^\/rupload_ig(photo|video)\//.test(url.pathname)) {
    const params: unknown = JSON.parse(String(headers['x-instagram-rupload-params'] ?? '{}'));
    const id = String((params as { upload_id?: unknown }).upload_id ?? '');
    return {
      body: JSON.stringify({ upload_id: id, status: 'ok' }),
      upload: upload(id, String(headers['x-entity-type'] ?? ''), body.bytes),
    };
  }
  return undefined;
}
