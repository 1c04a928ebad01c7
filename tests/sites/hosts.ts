export type FakeSite = 'x' | 'facebook' | 'instagram';

/** Hosts that show pages; the first of each site is the one tests open. */
const PAGE_HOSTS: Readonly<Record<FakeSite, readonly string[]>> = {
  x: ['x.com', 'twitter.com', 'mobile.x.com', 'mobile.twitter.com'],
  facebook: ['www.facebook.com'],
  instagram: ['www.instagram.com'],
};

/** Hosts that only take pictures. */
const UPLOAD_HOSTS: Readonly<Record<FakeSite, readonly string[]>> = {
  x: ['upload.x.com'],
  facebook: ['upload.facebook.com'],
  instagram: ['i.instagram.com'],
};

/** Every host name the fakes answer for. */
export const FAKE_HOSTS: readonly string[] = [...Object.values(PAGE_HOSTS), ...Object.values(UPLOAD_HOSTS)].flat();

/** Which site answers for a host, and whether it shows pages there; undefined for any other host. */
export function siteOfHost(host: string): { site: FakeSite; pages: boolean } | undefined {
  for (const [hosts, pages] of [
    [PAGE_HOSTS, true],
    [UPLOAD_HOSTS, false],
  ] as const) {
    const site = (Object.keys(hosts) as FakeSite[]).find((name) => hosts[name].includes(host));
    if (site) return { site, pages };
  }
  return undefined;
}

/** The part of the host that cookies belong to, e.g. `.x.com`. */
export function cookieDomain(host: string): string {
  return `.${host.split('.').slice(-2).join('.')}`;
}

/**
 * A strict content security policy in the manner of each network: nothing that would let an extension's page, an inline
 * script, a foreign picture or a frame in by accident. Stand-ins: the networks' own headers are longer.
 */
export function contentSecurityPolicy(site: FakeSite, nonce: string): string {
  const common = "default-src 'self'; img-src 'self' data: blob:; media-src 'self' blob:; object-src 'none'";
  switch (site) {
    case 'x':
      return `${common}; script-src 'self' 'nonce-${nonce}'; style-src 'self' 'unsafe-inline'; connect-src 'self' https://upload.x.com; frame-src 'self' https://twitter.com https://x.com; worker-src 'self' blob:; frame-ancestors 'self'; form-action 'self'`;
    case 'facebook':
      return `${common}; script-src 'self'; style-src 'self'; connect-src 'self' https://upload.facebook.com; frame-src https://upload.facebook.com; child-src 'none'; worker-src 'none'; base-uri 'none'; frame-ancestors 'self'; require-trusted-types-for 'script'`;
    case 'instagram':
      return `${common}; script-src 'self'; style-src 'self'; connect-src 'self' https://i.instagram.com; frame-src 'none'; worker-src 'none'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'`;
  }
}
