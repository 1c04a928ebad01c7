import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { collectPackages } from '../third-party.ts';

interface Lock {
  readonly packages: Readonly<Record<string, { readonly integrity?: string } | undefined>>;
}

/** SHA-512 in hexadecimal digits, from a lock file's `sha512-…`. */
const hashOf = (integrity: string | undefined) =>
  integrity?.startsWith('sha512-')
    ? [{ alg: 'SHA-512', content: Buffer.from(integrity.slice(7), 'base64').toString('hex') }]
    : [];

/** What of others is in the extension, as a CycloneDX bill of materials. Without a date: the same input gives the same bytes. */
export function softwareBill(root: string, version: string): object {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock;
  const components = collectPackages().map((found) => {
    const purl = `pkg:npm/${found.name.replace('@', '%40')}@${found.version}`;
    const hashes = hashOf(lock.packages[`node_modules/${found.name}`]?.integrity);
    return {
      type: 'library',
      'bom-ref': purl,
      name: found.name,
      version: found.version,
      licenses: [{ license: { id: found.licence } }],
      purl,
      ...(hashes.length > 0 ? { hashes } : {}),
      externalReferences: [{ type: 'website', url: found.home }],
    };
  });
  const digits = createHash('sha256')
    .update(JSON.stringify([version, components]))
    .digest('hex');
  const uuid = `${digits.slice(0, 8)}-${digits.slice(8, 12)}-5${digits.slice(13, 16)}-8${digits.slice(17, 20)}-${digits.slice(20, 32)}`;
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${uuid}`,
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': 'second-look',
        name: 'second-look',
        version,
        licenses: [{ license: { id: 'MIT' } }],
      },
    },
    components,
    dependencies: [
      { ref: 'second-look', dependsOn: components.map((component) => component['bom-ref']) },
      ...components.map((component) => ({ ref: component['bom-ref'] })),
    ],
  };
}
