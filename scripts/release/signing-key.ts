import { createHash, createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';

/** The key that signs the managed extension, and what follows from it. */
export interface SigningKey {
  readonly privateKey: KeyObject;
  /** Public half, DER; in base64 it is the manifest's `key`. */
  readonly publicKey: Buffer;
  /** The first 16 bytes of the public key's SHA-256. */
  readonly idBytes: Buffer;
  /** The same as 32 letters a…p: the extension's id. */
  readonly id: string;
}

/** @param pem an RSA private key. @throws Error when it is none */
export function readSigningKey(pem: string): SigningKey {
  const privateKey = createPrivateKey(pem);
  if (privateKey.asymmetricKeyType !== 'rsa') throw new Error('the key must be an RSA key (openssl genrsa 2048)');
  const publicKey = createPublicKey(privateKey).export({ type: 'spki', format: 'der' });
  const idBytes = createHash('sha256').update(publicKey).digest().subarray(0, 16);
  const id = idBytes.toString('hex').replace(/./g, (digit) => 'abcdefghijklmnop'.charAt(Number.parseInt(digit, 16)));
  return { privateKey, publicKey, idBytes, id };
}
