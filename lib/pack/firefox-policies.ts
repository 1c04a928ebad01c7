import { firefoxUrl, type PackInput } from './pack-input.ts';

/** All policies for Firefox, as they stand in `policies.json` under `policies`. */
export function firefoxPolicies(input: PackInput) {
  return {
    ExtensionSettings: {
      [input.geckoId]: {
        installation_mode: 'force_installed',
        install_url: firefoxUrl(input),
        updates_disabled: false,
        default_area: 'navbar',
        private_browsing: true,
      },
    },
    '3rdparty': { Extensions: { [input.geckoId]: input.settings } },
  };
}
