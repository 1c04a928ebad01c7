import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Report {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number };
}

/** Every test of the table that needs a guard, in a browser without one: all of them must fail. */
export async function benchSabotage(): Promise<void> {
  const file = join(mkdtempSync(join(tmpdir(), 'second-look-sabotage-')), 'report.json');
  spawnSync('playwright', ['test', 'tests/e2e/coverage.spec.ts', '--grep', '@guard', '--reporter=json'], {
    cwd: join(import.meta.dirname, '../..'),
    env: { ...process.env, SABOTAGE: '1', PLAYWRIGHT_JSON_OUTPUT_NAME: file },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const { stats } = JSON.parse(readFileSync(file, 'utf8')) as Report;
  const passed = stats.expected + stats.flaky;
  console.log(`Without a guard ${stats.unexpected} of ${stats.unexpected + passed} tests that need one fail.`);
  if (passed > 0 || stats.unexpected === 0) process.exitCode = 1;
}
