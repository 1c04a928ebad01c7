import { asciiJson } from './ascii-json.ts';
import { type ChromiumBrowser, extensionSetting, privatePolicy } from './chromium-policies.ts';
import { firefoxPolicies } from './firefox-policies.ts';
import { type PackInput, updateUrl } from './pack-input.ts';

/** One value in the Windows registry. */
export interface RegistryValue {
  readonly key: string;
  readonly name: string;
  readonly data: string | number | readonly string[];
}

/** Numbers of ours in the lists that other extensions share; high, so that they meet nobody's. */
const LIST_NUMBER = '7530';
const KEYS: Readonly<Record<ChromiumBrowser, string>> = {
  chrome: 'SOFTWARE\\Policies\\Google\\Chrome',
  edge: 'SOFTWARE\\Policies\\Microsoft\\Edge',
};
const FIREFOX = 'SOFTWARE\\Policies\\Mozilla\\Firefox';

/** Texts and numbers as they are, all else as JSON: Chromium reads a group or list from a text (registry_dict.cc). */
const asData = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number'
    ? value
    : typeof value === 'boolean'
      ? Number(value)
      : asciiJson(value);

/** Where Chromium browsers look for the settings of one extension. */
export const settingsKey = (browser: ChromiumBrowser, id: string) =>
  `${KEYS[browser]}\\3rdparty\\extensions\\${id}\\policy`;

/**
 * Installation and settings for Chrome or Edge. Lists get one more entry each and lose none. `ExtensionSettings` is not touched:
 * a key of that name would hide a value of that name; see `extensionSettingValues`.
 */
export function chromiumValues(input: PackInput, browser: ChromiumBrowser): RegistryValue[] {
  const { chromiumId: id, settings } = input;
  return [
    { key: `${KEYS[browser]}\\ExtensionInstallForcelist`, name: LIST_NUMBER, data: `${id};${updateUrl(input)}` },
    { key: `${KEYS[browser]}\\${privatePolicy(browser)}`, name: LIST_NUMBER, data: id },
    ...Object.entries(settings).map(([name, value]) => ({ key: settingsKey(browser, id), name, data: asData(value) })),
  ];
}

/** Pinned icon and permitted pages, for computers where `ExtensionSettings` is not set yet. */
export function extensionSettingValues(input: PackInput, browser: ChromiumBrowser): RegistryValue[] {
  const key = `${KEYS[browser]}\\ExtensionSettings\\${input.chromiumId}`;
  return Object.entries(extensionSetting(input, browser)).map(([name, value]) => ({ key, name, data: asData(value) }));
}

/** Installation and settings for Firefox. */
export function firefoxValues(input: PackInput): RegistryValue[] {
  const key = `${FIREFOX}\\ExtensionSettings\\${input.geckoId}`;
  const setting = firefoxPolicies(input).ExtensionSettings[input.geckoId] ?? {};
  return [
    ...Object.entries(setting).map(([name, value]) => ({ key, name, data: asData(value) })),
    // As text of several lines: Firefox reads the whole group from it.
    { key: `${FIREFOX}\\3rdparty\\Extensions`, name: input.geckoId, data: [asciiJson(input.settings)] },
  ];
}

/** What to take away again. A key goes whole, a value alone. */
export function ownKeys({ chromiumId, geckoId }: PackInput): {
  keys: string[];
  values: { key: string; name: string }[];
} {
  const browsers = ['chrome', 'edge'] as const;
  return {
    keys: [
      ...browsers.flatMap((browser) => [
        `${KEYS[browser]}\\3rdparty\\extensions\\${chromiumId}`,
        `${KEYS[browser]}\\ExtensionSettings\\${chromiumId}`,
      ]),
      `${FIREFOX}\\ExtensionSettings\\${geckoId}`,
    ],
    values: [
      ...browsers.flatMap((browser) =>
        ['ExtensionInstallForcelist', privatePolicy(browser)].map((list) => ({
          key: `${KEYS[browser]}\\${list}`,
          name: LIST_NUMBER,
        })),
      ),
      { key: `${FIREFOX}\\3rdparty\\Extensions`, name: geckoId },
    ],
  };
}
