import type { Draft } from '../../components/builder/at-path.ts';
import type { Blank } from '../../components/builder/builder-view.tsx';
import type { SaveAs, Server } from '../../components/builder/save-section.tsx';
import { SITE_MATCHES } from '../../lib/model/site-matches.ts';
import { encodeFile } from '../../lib/pack/encode-file.ts';
import { packFiles } from '../../lib/pack/pack-files.ts';
import { NO_SERVER } from '../../lib/pack/pack-input.ts';
import { personalSettings } from '../../lib/pack/personal-file.ts';
import { zipFiles } from '../../lib/pack/zip-files.ts';

interface Around {
  readonly server: Server;
  readonly geckoId: string;
  readonly blanks: readonly Blank[];
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** One file to be saved. @param settings without names in plain words */
export function fileOf(
  as: SaveAs,
  settings: Draft,
  { server, geckoId, blanks }: Around,
): { name: string; content: Uint8Array | string } {
  if (as.kind === 'personal')
    return { name: 'school.secondlook', content: json(personalSettings(settings, { keepRoster: as.keepRoster })) };
  if (as.kind === 'settings') {
    const open = blanks.filter(({ isOpen }) => isOpen).map(({ path, ask }) => [path.join('.'), ask]);
    return {
      name: 'second-look.policy.json',
      content: json({ ...(open.length > 0 ? { _blanks: Object.fromEntries(open) } : {}), ...settings }),
    };
  }
  const files = packFiles({
    settings,
    chromiumId: server.chromiumId.trim(),
    geckoId,
    baseUrl: server.baseUrl.trim().replace(/\/+$/, '') || NO_SERVER,
    ring: server.ring,
    hosts: SITE_MATCHES,
  });
  const encoded = Object.entries(files).map(([path, text]) => [path, encodeFile(path, text)]);
  return {
    name: `second-look-pack${server.ring === 'pilot' ? '-pilot' : ''}.zip`,
    content: zipFiles(Object.fromEntries(encoded)),
  };
}
