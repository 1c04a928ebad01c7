import { type InputNode, inputSchema } from '../policy/input-schema.ts';
import type { ChromiumBrowser } from './chromium-policies.ts';
import { settingsKey } from './registry.ts';
import { xml } from './xml.ts';

/** A text box of the policy editor holds no more. */
export const ADMX_TEXT_LIMIT = 1_023;
/** Too large for a text box in any school; these travel by script, .reg file or profile. */
const BULK = new Set(['school', 'students', 'staff', 'roster', 'logoModel', 'siteOverrides', 'contains']);
const BROWSERS: readonly ChromiumBrowser[] = ['chrome', 'edge'];
const NAMES: Readonly<Record<ChromiumBrowser, string>> = { chrome: 'Google Chrome', edge: 'Microsoft Edge' };
const NAMESPACE = 'http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions';

const settings = (): [string, InputNode][] =>
  Object.entries(inputSchema().properties ?? {}).filter(([key]) => !BULK.has(key));
const idOf = (browser: ChromiumBrowser, key: string) => `${browser}_${key}`;

function element(browser: ChromiumBrowser, key: string, { type, choices }: InputNode): string {
  const id = `id="${idOf(browser, key)}" valueName="${key}"`;
  if (choices) {
    const items = choices.map(
      (choice) =>
        `          <item displayName="$(string.choice_${choice})"><value><string>${xml(choice)}</string></value></item>`,
    );
    return `        <enum ${id} required="true">\n${items.join('\n')}\n        </enum>`;
  }
  if (type === 'integer') return `        <decimal ${id} required="true" minValue="0" maxValue="9999" />`;
  return `        <text ${id} required="true" maxLength="${ADMX_TEXT_LIMIT}" />`;
}

function presentation(browser: ChromiumBrowser, key: string, { type, choices }: InputNode): string {
  const id = idOf(browser, key);
  const control = choices
    ? `<dropdownList refId="${id}" noSort="true" defaultItem="0">${xml(key)}</dropdownList>`
    : type === 'integer'
      ? `<decimalTextBox refId="${id}" defaultValue="1">${xml(key)}</decimalTextBox>`
      : `<textBox refId="${id}"><label>${xml(key)}</label></textBox>`;
  return `      <presentation id="${id}">${control}</presentation>`;
}

/** The template with the short settings, for Chrome and Edge. */
export function admx(chromiumId: string): string {
  const policies = BROWSERS.flatMap((browser) =>
    settings().map(
      ([
        key,
        node,
      ]) => `    <policy name="${idOf(browser, key)}" class="Machine" displayName="$(string.${key})" explainText="$(string.${key}_help)" presentation="$(presentation.${idOf(browser, key)})" key="${xml(settingsKey(browser, chromiumId))}">
      <parentCategory ref="SecondLook_${browser}" />
      <supportedOn ref="SUPPORTED_Browser" />
      <elements>
${element(browser, key, node)}
      </elements>
    </policy>`,
    ),
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<policyDefinitions xmlns="${NAMESPACE}" revision="1.0" schemaVersion="1.0">
  <policyNamespaces>
    <target prefix="secondlook" namespace="SecondLook.Policies" />
  </policyNamespaces>
  <resources minRequiredRevision="1.0" />
  <supportedOn>
    <definitions>
      <definition name="SUPPORTED_Browser" displayName="$(string.supported)" />
    </definitions>
  </supportedOn>
  <categories>
    <category name="SecondLook" displayName="$(string.product)" />
${BROWSERS.map((browser) => `    <category name="SecondLook_${browser}" displayName="$(string.${browser})">\n      <parentCategory ref="SecondLook" />\n    </category>`).join('\n')}
  </categories>
  <policies>
${policies.join('\n')}
  </policies>
</policyDefinitions>
`;
}

/** Its words, for `en-US` and `en-GB` alike. */
export function adml(): string {
  const choices = [...new Set(settings().flatMap(([, { choices: all = [] }]) => all))];
  const strings: [string, string][] = [
    ['product', 'Second Look'],
    ['supported', 'Chrome or Edge 123 or later'],
    ...BROWSERS.map((browser): [string, string] => [browser, NAMES[browser]]),
    ...choices.map((choice): [string, string] => [`choice_${choice}`, choice]),
    ...settings().flatMap(([key, node]): [string, string][] => [
      [key, key],
      [
        `${key}_help`,
        `${node.description ?? key}${
          node.type === 'object' || node.type === 'array'
            ? ` As JSON in one line of at most ${ADMX_TEXT_LIMIT} characters; use the script or the .reg file for longer ones.`
            : ''
        }`,
      ],
    ]),
  ];
  return `<?xml version="1.0" encoding="utf-8"?>
<policyDefinitionResources xmlns="${NAMESPACE}" revision="1.0" schemaVersion="1.0">
  <displayName>Second Look</displayName>
  <description>Settings of Second Look for Chrome and Edge.</description>
  <resources>
    <stringTable>
${strings.map(([id, words]) => `      <string id="${id}">${xml(words)}</string>`).join('\n')}
    </stringTable>
    <presentationTable>
${BROWSERS.flatMap((browser) => settings().map(([key, node]) => presentation(browser, key, node))).join('\n')}
    </presentationTable>
  </resources>
</policyDefinitionResources>
`;
}
