import { admx } from './admx.ts';
import { asciiJson } from './ascii-json.ts';
import { firefoxPolicies } from './firefox-policies.ts';
import { type PackInput, updateUrl } from './pack-input.ts';

export interface OmaUri {
  readonly name: string;
  readonly omaUri: string;
  readonly dataType: 'String';
  readonly value: string;
}

/** As an attribute in single quotes. */
const attribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll("'", '&apos;');

/**
 * Rows for a custom configuration profile in Intune. The settings themselves are too long for an OMA-URI: they travel with the
 * script in `windows/`.
 */
export function omaUris(input: PackInput): OmaUri[] {
  const { ExtensionSettings } = firefoxPolicies(input);
  return [
    {
      name: 'Second Look: template',
      omaUri: './Device/Vendor/MSFT/Policy/ConfigOperations/ADMXInstall/SecondLook/Policy/SecondLookAdmx',
      dataType: 'String',
      value: admx(input.chromiumId),
    },
    {
      name: 'Second Look: install in Chrome (the list of Google\'s own template, once it is ingested as "Chrome")',
      omaUri: './Device/Vendor/MSFT/Policy/Config/Chrome~Policy~googlechrome~Extensions/ExtensionInstallForcelist',
      dataType: 'String',
      value: `<enabled/>\n<data id="ExtensionInstallForcelistDesc" value="7530&#xF000;${input.chromiumId};${updateUrl(input)}"/>`,
    },
    {
      name: 'Second Look: install in Firefox (Mozilla\'s own template, once it is ingested as "Firefox")',
      omaUri: './Device/Vendor/MSFT/Policy/Config/Firefox~Policy~firefox~Extensions/ExtensionSettings',
      dataType: 'String',
      value: `<enabled/>\n<data id="ExtensionSettings" value='${attribute(asciiJson(ExtensionSettings))}'/>`,
    },
    {
      name: 'Second Look: one short setting in Chrome, as a pattern for others',
      omaUri:
        './Device/Vendor/MSFT/Policy/Config/SecondLook~Policy~SecondLook~SecondLook_chrome/chrome_officialPosting',
      dataType: 'String',
      value: `<enabled/>\n<data id="chrome_officialPosting" value="${String(input.settings['officialPosting'] ?? 'yes')}"/>`,
    },
  ];
}
