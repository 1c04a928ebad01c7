// What `npm test` runs: everything, in one go. The last line counts it all.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, openSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium } from './browsers.ts';

const root = join(import.meta.dirname, '..');
const results = join(root, 'test-results');
const count = { passed: 0, failed: 0 };
const failures: string[] = [];
const began = Date.now();

/** Runs one command to its end; its output goes straight through. */
function run(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
}

/** A step that counts as one check. */
function check(name: string, command: string, ...args: string[]): void {
  console.log(`\n— ${name}`);
  const passed = run(command, args);
  count[passed ? 'passed' : 'failed'] += 1;
  if (!passed) failures.push(name);
}

/** A command that leaves the processor to whoever else wants it, where the system knows of that. */
const after = (command: string): [string, ...string[]] =>
  process.platform === 'win32' ? [command] : ['nice', '-n', '19', command];

/** A step that counts its own tests, in a JSON report. */
function suite(
  name: string,
  read: (report: string) => { passed: number; failed: number },
  report: string,
  command: string,
  ...args: string[]
): void {
  console.log(`\n— ${name}`);
  rmSync(report, { force: true });
  tally(name, read, report, run(command, args));
}

/** The same beside the steps that follow, for one that mostly waits. @returns what waits for its end and counts it */
function startSuite(
  name: string,
  read: (report: string) => { passed: number; failed: number },
  report: string,
  command: string,
  ...args: string[]
): () => Promise<void> {
  rmSync(report, { force: true });
  const said = `${report}.txt`;
  const output = openSync(said, 'w');
  const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  const child = spawn(command, args, { cwd: root, stdio: ['ignore', output, output], env });
  const ended = new Promise<boolean>((resolve) => {
    child.on('exit', (code) => resolve(code === 0));
    child.on('error', () => resolve(false));
  });
  return async () => {
    const passed = await ended;
    console.log(`\n— ${name}\n${readFileSync(said, 'utf8')}`);
    tally(name, read, report, passed);
  };
}

/** Counts what a report says; none is one failure. */
function tally(
  name: string,
  read: (report: string) => { passed: number; failed: number },
  report: string,
  passed: boolean,
): void {
  try {
    const own = read(readFileSync(report, 'utf8'));
    count.passed += own.passed;
    count.failed += own.failed || (passed ? 0 : 1);
    if (own.failed > 0 || !passed) failures.push(name);
    if (own.passed + own.failed === 0) throw new Error('no test ran');
  } catch (error) {
    count.failed += 1;
    failures.push(`${name}: ${error instanceof Error ? error.message : error}`);
  }
}

const vitestCounts = (report: string) => {
  const { numPassedTests, numFailedTests } = JSON.parse(report) as { numPassedTests: number; numFailedTests: number };
  return { passed: numPassedTests, failed: numFailedTests };
};
const playwrightCounts = (report: string) => {
  const { stats } = JSON.parse(report) as { stats: { expected: number; unexpected: number; flaky: number } };
  // A test that passed at the second try has not passed.
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
};

mkdirSync(results, { recursive: true });
process.env['CHROMIUM'] = ensureChromium();

check('format and lint', 'biome', 'check');
check('types: prepare', 'wxt', 'prepare');
check('types', 'tsc', '-b', 'tsconfig.all.json');
check('lock file complete', 'node', 'scripts/lock-fill.mjs', '--check');
check('builds', 'node', 'scripts/build.ts');
check('sizes', 'node', 'scripts/sizes.ts');
check('unused code', 'knip');
// Two minutes by a real clock, spent waiting. Outside `test-results`, which a later run of the browser tests empties.
const clock = join(root, '.output/clock');
mkdirSync(clock, { recursive: true });
const endClock = startSuite(
  'browser tests by a real clock',
  playwrightCounts,
  join(clock, 'report.json'),
  'playwright',
  'test',
  '--project=clock',
  '--reporter=list,json',
  `--output=${join(clock, 'artefacts')}`,
);
const unit = join(results, 'unit.json');
suite(
  'unit tests',
  vitestCounts,
  unit,
  // The browsers beside them come first: what they do is timed.
  ...after('vitest'),
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${unit}`,
);
const e2e = join(results, 'e2e.json');
suite('browser tests', playwrightCounts, e2e, 'playwright', 'test', '--project=e2e');
// The last ones set a policy for every browser on the machine.
await endClock();
suite('browser tests with a policy', playwrightCounts, e2e, 'playwright', 'test', '--project=policy', '--no-deps');

console.log(`\n${Math.round((Date.now() - began) / 1000)} s`);
if (failures.length > 0) console.log(`Failed: ${failures.join('; ')}`);
console.log(`${count.passed} passed, ${count.failed} failed`);
process.exit(count.failed === 0 ? 0 : 1);
