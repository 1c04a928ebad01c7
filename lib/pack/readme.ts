import { firefoxUrl, NO_SERVER, type PackInput, updateUrl } from './pack-input.ts';

const SIZE_WORDS = (bytes: number) => `${Math.ceil(bytes / 1_000)} kB`;

/** The first page of a policy pack, for whoever runs the school's computers. */
export function packReadme(input: PackInput, school: string): string {
  const { chromiumId: id, geckoId, settings, ring } = input;
  const size = JSON.stringify(settings).length;
  const isPlaceholder = input.baseUrl === NO_SERVER;
  return `# Second Look: policy pack for ${school}

For: ${ring === 'pilot' ? '**the pilot group** (they get new versions first)' : '**everyone**'}. Made from one configuration; make it anew rather than editing files here.

| | |
|---|---|
| extension in Chrome, Edge, Chromium | \`${id}\` |
| add-on in Firefox | \`${geckoId}\` |
| Chromium browsers ask for versions at | ${updateUrl(input)} |
| Firefox installs from | ${firefoxUrl(input)} |
| size of the settings | ${SIZE_WORDS(size)} |
${isPlaceholder ? `\n> **Before you begin:** \`${NO_SERVER}\` is made up. Put the folder that \`npm run release\` made on a web server of yours\n> (static files, HTTPS) and make this pack again with its address.\n` : ''}
No names of students stand in any of these files. The roster is a list of keyed hashes: nobody can read names off it, but who has
the file can test whether a name they already know is on it. Treat the pack as confidential.

## Order of work

1. **Server.** Put the release folder on any web server your computers reach.
2. **Pilot.** Apply this pack to a few computers first: an organisational unit, a group, or one machine. Make one pack with the
   pilot ring and one for everyone: the pilot's computers read \`pilot/update.xml\`.
3. **Look** (each platform below says where). On X, write a made-up student's name: the warning appears before anything is sent.
4. **Everyone.** Apply the pack for everyone.

**The way back.** *Settings:* apply the previous pack. *Version:* browsers never install a lower version number, so build the earlier
source again with a higher one (\`npm run release -- --version 1.2.4\`). *All of it:* \`windows/remove.reg\` or
\`Set-SecondLook.ps1 -Remove\`; elsewhere remove the profile or file. The extension then leaves by itself, with everything it stored.

Two things are the same everywhere. *No page opens by itself* when policy installs the extension; the welcome page waits behind the
toolbar icon. *Settings are merged, not replaced*, except \`ExtensionSettings\`: where you already use it, add the one entry for
Second Look to yours instead of applying a second one. A policy that blocks permissions for all extensions
(\`"*": { "blocked_permissions": … }\`) does not stop Second Look: an entry by id comes before \`"*"\`.

## Google Admin console (Chrome, ChromeOS)

1. Devices › Chrome › Apps & extensions › Users & browsers. Choose the organisational unit.
2. Add (+) › *Add Chrome app or extension by ID* › *From a custom URL*: \`${id}\`, \`${updateUrl(input)}\`.
3. Installation policy: *Force install + pin to browser toolbar*.
4. Policy for extensions: upload \`google-admin/policy-for-extensions.json\`.
5. Permissions and URL access: block \`*://*\`, allow ${input.hosts.map((host) => `\`${host.replace(/\/\*$/, '')}\``).join(', ')}.
6. Settings › *Mandatory extensions for incognito navigation*: \`${id}\` (or forbid incognito windows).

To see it worked: \`chrome://policy\` on a computer of that unit, *Reload policies*: "Second Look" with its values, no error.

## Windows: Group Policy or registry (Chrome, Edge, Firefox)

*Everything at once:* run \`windows/Set-SecondLook.ps1\` as a start-up script (Computer Configuration › Policies › Windows Settings ›
Scripts) or by hand in an elevated PowerShell. It adds to \`ExtensionSettings\` what is ours and keeps what is yours. \`-Browser Edge\`
for one browser, \`-Remove\` to take it back.

*Registry files:* \`chrome.reg\`, \`edge.reg\`, \`firefox.reg\` install and configure. \`…-pin-and-hosts.reg\` pins the icon and limits the
extension to the networks' pages; import it only where \`ExtensionSettings\` is not set (a key of that name hides a value of
that name). Otherwise add \`extension-settings.….json\` to the JSON you have there.

*Short settings in the policy editor:* copy \`PolicyDefinitions\` into your central store. The boxes end at 1,023 characters, so
school, roster and logo do not fit: they travel by the script or the \`.reg\` file.

To see it worked: \`chrome://policy\`, \`edge://policy\`, \`about:policies\` in Firefox (restart it first).

## Intune

*Settings catalog* › Google Chrome / Microsoft Edge › Extensions › *Configure the list of force-installed apps and extensions*:
\`${id};${updateUrl(input)}\`. Then Devices › Scripts › add \`windows/Set-SecondLook.ps1\` (run as system, 64-bit), which carries the settings.
Firefox, or a custom profile instead of the catalogue: the rows of \`intune/oma-uri.json\` (ingest the vendors' own templates first).

To see it worked: *Device status* of the profile, then the same pages as for Windows.

## macOS: Jamf and others

Upload the five profiles of \`macos/\`: for each browser an installation and its settings (Firefox has both in one). If another profile of yours
sets \`ExtensionSettings\` for the browser, add the entry there and leave \`…-install\` out.

To see it worked: System Settings › Profiles; \`chrome://policy\`, \`edge://policy\`, \`about:policies\`.

## Linux

| browser | file goes to |
|---|---|
| Chrome | \`/etc/opt/chrome/policies/managed/second-look.json\` |
| Chromium | \`/etc/chromium/policies/managed/second-look.json\` |
| Edge | \`/etc/opt/edge/policies/managed/second-look.json\` |
| Firefox | \`/etc/firefox/policies/policies.json\` (one file for all policies: merge \`firefox/policies.json\` into yours) |

A running Chromium browser follows within seconds; Firefox at its next start.

## Firefox elsewhere

\`firefox/policies.json\` goes into the \`distribution\` folder of the installation (Windows, macOS) or to \`/etc/firefox/policies/\`. Release Firefox
installs signed add-ons only: have the \`.xpi\` of the release signed by Mozilla (unlisted) first.

## Personal devices

\`personal/second-look.secondlook\` holds the school's names, accounts, rules and hashed roster, without hours and without a log. The person installs
Second Look, opens the welcome or settings page and chooses the file. One click there takes it away again.

## What was checked, and how

\`npm test\` of the project makes a pack like this one and reads every file back, unedited:

| files | read by |
|---|---|
| \`linux/chromium\`, the settings in it, installation, update, pinned permissions | Chromium itself |
| \`firefox/policies.json\` | Firefox ESR itself |
| \`macos/*.mobileconfig\` | the npm package \`plist\` (untested on a Mac) |
| \`windows/*.reg\` | \`hivexregedit\`, the registry tool of libguestfs (untested on Windows) |
| \`windows/*.admx\`, \`*.adml\` | an XML parser; every reference in them resolves (untested in the policy editor) |
| \`*.json\` | a JSON parser |
| \`windows/Set-SecondLook.ps1\` | untested |
| \`google-admin/\`, \`intune/\`, Chrome, Edge, Windows, macOS and ChromeOS themselves | untested |
`;
}
