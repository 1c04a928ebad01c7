import type { Network, SignIn } from './network.ts';
import { facebook } from './networks/facebook.ts';
import { instagram } from './networks/instagram.ts';
import { x } from './networks/x.ts';

/** Every fake site: one file here, and its page in `pages/`. */
export const NETWORKS = { x, facebook, instagram } satisfies Record<string, Network>;

export type FakeSite = keyof typeof NETWORKS;
export const FAKE_SITES = Object.keys(NETWORKS) as FakeSite[];

const each = <T>(of: (network: Network) => T) =>
  Object.fromEntries(FAKE_SITES.map((site) => [site, of(NETWORKS[site])])) as Record<FakeSite, T>;

/** The member of staff every site starts with. */
export const PERSONAL: Readonly<Record<FakeSite, SignIn>> = each(({ personal }) => personal);

/** The example school's own accounts, as the example policy names them. */
export const OFFICIAL: Readonly<Record<FakeSite, SignIn>> = each(({ official }) => official);

/** Every host name the fakes answer for. */
export const FAKE_HOSTS: readonly string[] = Object.values(NETWORKS).flatMap(({ hosts, otherHosts }) => [
  ...hosts,
  ...otherHosts,
]);

/** Which site answers for a host, and whether it shows pages there; undefined for any other host. */
export function siteOfHost(host: string): { site: FakeSite; pages: boolean } | undefined {
  const site = FAKE_SITES.find((name) => [...NETWORKS[name].hosts, ...NETWORKS[name].otherHosts].includes(host));
  return site && { site, pages: NETWORKS[site].hosts.includes(host) };
}
