import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { xml } from './xml.ts';

/** A value as a property list in XML. */
function plistValue(value: unknown, indent: string): string {
  const inner = `${indent}\t`;
  if (typeof value === 'string') return `${indent}<string>${xml(value)}</string>`;
  if (typeof value === 'boolean') return `${indent}<${value}/>`;
  if (typeof value === 'number') return `${indent}<integer>${value}</integer>`;
  if (Array.isArray(value))
    return value.length === 0
      ? `${indent}<array/>`
      : `${indent}<array>\n${value.map((each) => plistValue(each, inner)).join('\n')}\n${indent}</array>`;
  const entries = Object.entries(value ?? {});
  return entries.length === 0
    ? `${indent}<dict/>`
    : `${indent}<dict>\n${entries.map(([key, each]) => `${inner}<key>${xml(key)}</key>\n${plistValue(each, inner)}`).join('\n')}\n${indent}</dict>`;
}

/** Always the same for the same name, so that a new profile replaces the old one. */
function uuid(name: string): string {
  const hex = bytesToHex(sha256(utf8ToBytes(name))).toUpperCase();
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

interface Profile {
  /** Ends every identifier in it. */
  readonly name: string;
  readonly displayName: string;
  readonly organisation: string;
  /** Managed preferences by domain, such as `com.google.Chrome`. */
  readonly payloads: Readonly<Record<string, object>>;
}

/** A configuration profile for the whole Mac, unsigned. */
export function mobileconfig({ name, displayName, organisation, payloads }: Profile): string {
  const identifier = `second-look.${name}`;
  const profile = {
    PayloadContent: Object.entries(payloads).map(([domain, settings]) => ({
      PayloadDisplayName: domain,
      PayloadIdentifier: `${identifier}.${domain}`,
      PayloadType: domain,
      PayloadUUID: uuid(`${identifier}.${domain}`),
      PayloadVersion: 1,
      ...settings,
    })),
    PayloadDisplayName: displayName,
    PayloadIdentifier: identifier,
    PayloadOrganization: organisation,
    PayloadRemovalDisallowed: true,
    PayloadScope: 'System',
    PayloadType: 'Configuration',
    PayloadUUID: uuid(identifier),
    PayloadVersion: 1,
  };
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
${plistValue(profile, '')}
</plist>
`;
}
