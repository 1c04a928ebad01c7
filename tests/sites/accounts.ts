import type { FakeSite } from './hosts.ts';

/** Somebody signed in to a fake site. `id` is the network's own number. */
export interface SignIn {
  readonly id: string;
  readonly handle: string;
  readonly name: string;
  /** A Facebook Page (or extra profile) is acted for by a person: `i_user` beside the person's `c_user`. */
  readonly kind?: 'person' | 'page';
}

/** The member of staff every site starts with. Invented. */
export const PERSONAL: Readonly<Record<FakeSite, SignIn>> = {
  x: { id: '1400000000000000042', handle: 'robin_example', name: 'Robin Example' },
  facebook: { id: '100077000000042', handle: 'robin.example', name: 'Robin Example' },
  instagram: { id: '70000000042', handle: 'robin.example', name: 'Robin Example' },
};

/** The example school's own accounts, as the example policy names them. */
export const OFFICIAL: Readonly<Record<FakeSite, SignIn>> = {
  x: { id: '1500000000000000001', handle: 'FennimoreLnSch', name: 'Fennimore Lane School' },
  facebook: { id: '61550000000001', handle: 'FennimoreLaneSchool', name: 'Fennimore Lane School', kind: 'page' },
  instagram: { id: '70000000001', handle: 'fennimorelane', name: 'Fennimore Lane School' },
};

/** `Set-Cookie` values that make `who` the one who acts on this site: the readable ones and the session itself. */
export function cookiesFor(site: FakeSite, who: SignIn, domain: string): string[] {
  const readable = (name: string, value: string) => `${name}=${value}; Domain=${domain}; Path=/; Secure; SameSite=None`;
  const hidden = (name: string, value: string) => `${readable(name, value)}; HttpOnly`;
  switch (site) {
    case 'x':
      return [readable('twid', `u%3D${who.id}`), readable('ct0', `ct0-${who.id}`), hidden('auth_token', who.id)];
    case 'facebook':
      return who.kind === 'page'
        ? [
            readable('c_user', PERSONAL.facebook.id),
            readable('i_user', who.id),
            hidden('xs', `${PERSONAL.facebook.id}:${who.id}`),
          ]
        : [readable('c_user', who.id), `${readable('i_user', '')}; Max-Age=0`, hidden('xs', `${who.id}:${who.id}`)];
    case 'instagram':
      return [readable('ds_user_id', who.id), readable('csrftoken', `csrf-${who.id}`), hidden('sessionid', who.id)];
  }
}

/** Who acts, by the session cookie alone (never by what the request's body says); empty when nobody is signed in. */
export function actingId(site: FakeSite, cookies: ReadonlyMap<string, string>): string {
  switch (site) {
    case 'x':
      return cookies.get('auth_token') ?? '';
    case 'facebook':
      return cookies.get('xs')?.split(':')[1] ?? '';
    case 'instagram':
      return cookies.get('sessionid') ?? '';
  }
}
