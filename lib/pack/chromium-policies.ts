import { type PackInput, updateUrl } from './pack-input.ts';

export type ChromiumBrowser = 'chrome' | 'edge';

/** The names of one and the same policy in Chrome (Chromium too) and Edge. */
const NAMES = {
  chrome: { private: 'MandatoryExtensionsForIncognitoNavigation', pin: ['toolbar_pin', 'force_pinned'] },
  edge: { private: 'MandatoryExtensionsForInPrivateNavigation', pin: ['toolbar_state', 'force_shown'] },
} as const;

/** How the browser treats the extension: installed, pinned, and let into the networks' pages only. */
export function extensionSetting(input: PackInput, browser: ChromiumBrowser) {
  const [pin, pinned] = NAMES[browser].pin;
  return {
    installation_mode: 'force_installed',
    update_url: updateUrl(input),
    override_update_url: true,
    [pin]: pinned,
    runtime_blocked_hosts: ['*://*'],
    runtime_allowed_hosts: input.hosts.map((pattern) => pattern.replace(/\/\*$/, '')),
  };
}

/** The policy that keeps people from browsing privately without the extension. */
export const privatePolicy = (browser: ChromiumBrowser) => NAMES[browser].private;

/** All policies for one browser, as in a policy file on Linux. */
export function chromiumPolicies(input: PackInput, browser: ChromiumBrowser) {
  return {
    ExtensionSettings: { [input.chromiumId]: extensionSetting(input, browser) },
    [privatePolicy(browser)]: [input.chromiumId],
    '3rdparty': { extensions: { [input.chromiumId]: input.settings } },
  };
}

/** The settings as Google's Admin console takes them: each value in a group of its own. */
export function googleAdminPolicy({ settings }: PackInput) {
  return Object.fromEntries(Object.entries(settings).map(([key, value]) => [key, { Value: value }]));
}
