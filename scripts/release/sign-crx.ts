import { sign } from 'node:crypto';
import type { SigningKey } from './signing-key.ts';

/** One length-delimited field of a protocol buffer. */
function field(number: number, content: Buffer): Buffer {
  return Buffer.concat([varint(number * 8 + 2), varint(content.length), content]);
}
function varint(value: number): Buffer {
  const bytes: number[] = [];
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return Buffer.from([...bytes, rest]);
    bytes.push((rest % 128) + 128);
  }
}
function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

/**
 * A ZIP as a signed extension package, CRX version 3 (Chromium: components/crx_file/crx3.proto). The same ZIP and key give the
 * same bytes.
 */
export function signCrx(zip: Uint8Array, { privateKey, publicKey, idBytes }: SigningKey): Buffer {
  const signedHeader = field(1, idBytes);
  const signed = Buffer.concat([Buffer.from('CRX3 SignedData\0'), uint32(signedHeader.length), signedHeader, zip]);
  const proof = Buffer.concat([field(1, publicKey), field(2, sign('sha256', signed, privateKey))]);
  const header = Buffer.concat([field(2, proof), field(10_000, signedHeader)]);
  return Buffer.concat([Buffer.from('Cr24'), uint32(3), uint32(header.length), header, zip]);
}
