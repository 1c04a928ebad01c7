import { generate } from 'selfsigned';
import { FAKE_HOSTS } from './networks.ts';

/** A throw-away certificate for every fake host, made once a process. PEM. */
export const certificate = generate([{ name: 'commonName', value: 'fake sites' }], {
  extensions: [{ name: 'subjectAltName', altNames: FAKE_HOSTS.map((value) => ({ type: 2 as const, value })) }],
});
