// Writes docs/configuration.md from the settings' schema and the example school.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type InputNode, inputSchema } from '../lib/policy/input-schema.ts';

const root = join(import.meta.dirname, '..');
export const CONFIGURATION_DOC = join(root, 'docs/configuration.md');

interface Row {
  readonly path: string;
  readonly node: InputNode;
  readonly isRequired: boolean;
  readonly example: unknown;
}

const member = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;

/** Every setting below `node`, in the order of the schema. `example` is what the example school has there. */
function rows(node: InputNode, path: string, example: unknown): Row[] {
  const inList = node.items ?? node.additionalProperties;
  const isList = node.items !== undefined;
  if (inList) {
    const values = Object.values(typeof example === 'object' && example !== null ? example : {});
    return rows(inList, `${path}${isList ? '[]' : '.<name>'}`, Object.assign({}, ...values.toReversed()));
  }
  return Object.entries(node.properties ?? {}).flatMap(([key, inner]) => {
    const place = path === '' ? key : `${path}.${key}`;
    const value = member(example, key);
    const row = { path: place, node: inner, isRequired: node.required?.includes(key) === true, example: value };
    return [row, ...rows(inner, place, value)];
  });
}

function typeName({ type, choices, items, additionalProperties }: InputNode): string {
  if (choices) return choices.map((choice) => `\`"${choice}"\``).join(' or ');
  if (items) return items.type === 'string' ? 'list of texts' : 'list of groups';
  if (additionalProperties) return 'group by name';
  return { string: 'text', integer: 'whole number', boolean: 'true or false', object: 'group', array: 'list' }[type];
}

/** Short values as they are written; groups show theirs in the rows below. */
function written(example: unknown): string {
  const text = JSON.stringify(example);
  if (text === undefined || (text.includes('{') && text.length > 60)) return '';
  return `\`${text.length > 60 ? `${text.slice(0, 57)}…` : text}\``;
}

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');

/** The page as it should be. */
export function configurationDoc(): string {
  const example: unknown = JSON.parse(readFileSync(join(root, 'examples/fennimore-lane.policy.json'), 'utf8'));
  const table = rows(inputSchema(), '', example).map(({ path, node, isRequired, example: value }) => {
    const meaning = `${node.description ?? ''}${isRequired ? ' Needed.' : ''}`;
    return `| \`${path}\` | ${typeName(node)} | ${cell(meaning)} | ${cell(written(value))} |`;
  });
  return `${INTRODUCTION}\n| setting | type | meaning | example |\n|---|---|---|---|\n${table.join('\n')}\n`;
}

const INTRODUCTION = `# Configuration

<!-- Made by scripts/configuration-doc.ts; do not edit. -->

All settings are one JSON object. \`examples/fennimore-lane.policy.json\` is a complete one, of an invented school. The same
object goes

- into the browser's policy, for computers the school manages: \`3rdparty.extensions.<id>\` in Chrome, Edge and Chromium,
  \`3rdparty.Extensions.second-look@fennimore.example\` in Firefox;
- or into a file that a person opens on the settings page, on a computer of their own.

## What happens when

**Everything may be left out.** Without settings Second Look works with its defaults; it knows no school then.

**The browser is still starting.** A browser may hand the policy over some seconds late. Until then the last good settings
are in force. A change of the policy reaches open pages within seconds, without a reload; Firefox reads its policy at
start-up only.

**Something is wrong in it.** A value that can't be used is left out by itself: one student, one account, one level. The rest
counts. The settings page names the place and what is wrong, for example \`students[3].name: must be some text\`.
Chrome, Edge and Chromium check the types before that, and drop a whole top-level setting for a single value of the wrong
type in it, for example all \`accounts\` for one \`"id": 7\` without quotes. Where \`school\`, \`accounts\` or \`students\` are
missing for that reason, the settings page says so.

**Who may change what.** Settings from the browser's policy are locked. A name in \`mayChange\` lets people replace that
setting by their own (a group is merged name by name), a name in \`mayAdd\` lets them add to that list.

**Writing it by hand** is forgiving: handles with or without \`@\`, in any case, or as the address of the profile; hashtags
with or without \`#\`; "Twitter" for "x"; "Mon–Fri", "8.30" and "4pm"; one level as a text for both kinds of account. Keys that
begin with \`$\`, \`_\` or \`//\` are comments, and a blank value counts as left out.

**Who can read it.** A browser policy can be read by everybody who uses that browser, at \`chrome://policy\` or
\`about:policies\`. Names of students do not belong into it in plain words unless the school accepts that.

## Every setting
`;

if (process.argv[1] === import.meta.filename) writeFileSync(CONFIGURATION_DOC, configurationDoc());
