import type { Settings } from '../policy/combine-settings.ts';
import { fitManaged } from '../policy/fit-managed.ts';
import { adml, admx } from './admx.ts';
import { chromiumPolicies, extensionSetting, googleAdminPolicy } from './chromium-policies.ts';
import { firefoxPolicies } from './firefox-policies.ts';
import { omaUris } from './intune.ts';
import { mobileconfig } from './mobileconfig.ts';
import type { PackInput } from './pack-input.ts';
import { personalSettings } from './personal-file.ts';
import { powerShellScript } from './power-shell.ts';
import { packReadme } from './readme.ts';
import { regFile, regRemoval } from './reg-file.ts';
import { chromiumValues, extensionSettingValues, firefoxValues, ownKeys } from './registry.ts';

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

const schoolName = ({ school }: Settings): string => {
  const name = typeof school === 'object' && school !== null && 'name' in school ? school.name : '';
  return typeof name === 'string' ? name : '';
};

/** Settings as they go into a policy: in the browser's own types, with a list of what they contain, so that one that gets lost is named. */
function forManaged(settings: Settings): Settings {
  const { contains: _, ...fitted } = fitManaged(settings);
  return { ...fitted, contains: Object.keys(fitted) };
}

/**
 * Every file that IT needs, by its path in the pack.
 * @throws Error when the settings hold names in plain words: those must never stand in a policy
 */
export function packFiles(given: PackInput): Readonly<Record<string, string>> {
  for (const key of ['students', 'staff'])
    if (Array.isArray(given.settings[key]) && given.settings[key].length > 0)
      throw new Error(`"${key}" holds names in plain words; turn them into a hashed roster first`);
  const input = { ...given, settings: forManaged(given.settings) };
  const { chromiumId: id, geckoId, settings } = input;
  const organisation = schoolName(settings) || 'School';
  const profile = (name: string, displayName: string, payloads: Readonly<Record<string, object>>) =>
    mobileconfig({ name, displayName: `Second Look: ${displayName}`, organisation, payloads });
  const { '3rdparty': _chrome, ...chromeInstall } = chromiumPolicies(input, 'chrome');
  const { '3rdparty': _edge, ...edgeInstall } = chromiumPolicies(input, 'edge');
  return {
    'README.md': packReadme(input, organisation),
    'second-look.policy.json': json(settings),
    'google-admin/policy-for-extensions.json': json(googleAdminPolicy(input)),
    'windows/chrome.reg': regFile(chromiumValues(input, 'chrome')),
    'windows/chrome-pin-and-hosts.reg': regFile(extensionSettingValues(input, 'chrome')),
    'windows/edge.reg': regFile(chromiumValues(input, 'edge')),
    'windows/edge-pin-and-hosts.reg': regFile(extensionSettingValues(input, 'edge')),
    'windows/firefox.reg': regFile(firefoxValues(input)),
    'windows/remove.reg': regRemoval(ownKeys(input)),
    'windows/Set-SecondLook.ps1': powerShellScript(input),
    'windows/extension-settings.chrome.json': json({ [id]: extensionSetting(input, 'chrome') }),
    'windows/extension-settings.edge.json': json({ [id]: extensionSetting(input, 'edge') }),
    'windows/PolicyDefinitions/second-look.admx': admx(id),
    'windows/PolicyDefinitions/en-US/second-look.adml': adml(),
    'intune/oma-uri.json': json(omaUris(input)),
    'macos/chrome-install.mobileconfig': profile('chrome.install', 'Chrome, installation', {
      'com.google.Chrome': chromeInstall,
    }),
    'macos/chrome-settings.mobileconfig': profile('chrome.settings', 'Chrome, settings', {
      [`com.google.Chrome.extensions.${id}`]: settings,
    }),
    'macos/edge-install.mobileconfig': profile('edge.install', 'Edge, installation', {
      'com.microsoft.Edge': edgeInstall,
    }),
    'macos/edge-settings.mobileconfig': profile('edge.settings', 'Edge, settings', {
      [`com.microsoft.Edge.extensions.${id}`]: settings,
    }),
    'macos/firefox.mobileconfig': profile('firefox', 'Firefox', {
      'org.mozilla.firefox': { EnterprisePoliciesEnabled: true, ...firefoxPolicies(input) },
    }),
    'linux/chrome/second-look.json': json(chromiumPolicies(input, 'chrome')),
    'linux/chromium/second-look.json': json(chromiumPolicies(input, 'chrome')),
    'linux/edge/second-look.json': json(chromiumPolicies(input, 'edge')),
    'firefox/policies.json': json({ policies: firefoxPolicies(input) }),
    'firefox/extension-settings.json': json(firefoxPolicies(input).ExtensionSettings),
    [`personal/${geckoId.split('@')[0] ?? 'second-look'}.secondlook`]: json(personalSettings(settings)),
  };
}
