// What Mozilla's own linter says to the Firefox build: docs/security.md explains each of its warnings.
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

const root = join(import.meta.dirname, '../..');
/** `npx addons-linter .output/firefox-mv3` shows the same to a person. */
const LINTER = join(root, 'node_modules/addons-linter/bin/addons-linter');

interface Message {
  readonly code: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}
interface Report {
  readonly errors: readonly Message[];
  readonly warnings: readonly Message[];
  readonly notices: readonly Message[];
}

const lint = () =>
  new Promise<Report>((resolve, reject) =>
    execFile(
      process.execPath,
      [LINTER, '--output', 'json', join(root, '.output/firefox-mv3')],
      { maxBuffer: 50_000_000 },
      // It leaves with 1 when there are errors, which the report then holds.
      (error, stdout) => (stdout.startsWith('{') ? resolve(JSON.parse(stdout) as Report) : reject(error)),
    ),
  );

/** The line around the place a warning points at, as the build has it. */
function codeAt({ file = '', line = 1, column = 0 }: Message): string {
  const text = readFileSync(join(root, '.output/firefox-mv3', file), 'utf8').split('\n')[line - 1] ?? '';
  return text.slice(Math.max(0, column - 60), column + 60);
}

test('it finds no error, and no warning that is not explained', async () => {
  test.setTimeout(90_000);
  const { errors, warnings, notices } = await lint();
  expect([...errors, ...notices]).toEqual([]);
  const explained = readFileSync(join(root, 'docs/security.md'), 'utf8');
  for (const { code } of warnings) expect(explained).toContain(`\`${code}\``);
  // The explanations are of these two places in libraries, and of no other code.
  const PLACES: Readonly<Record<string, RegExp>> = {
    UNSAFE_VAR_ASSIGNMENT: /\b(\w)\.__html==\w\.innerHTML\)\|\|\(\w\.innerHTML=\1\.__html\)/,
    DANGEROUS_EVAL: /return Function\(``\),!0/,
  };
  for (const warning of warnings) {
    const place = PLACES[warning.code];
    if (place) expect(codeAt(warning), `${warning.code} in ${warning.file}`).toMatch(place);
  }
});
