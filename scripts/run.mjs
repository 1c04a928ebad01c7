// Runs on any Node 18 or later and needs no dependency: installs what is missing, then runs the given command
// with the project's own Node and tools first on PATH.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = join(root, 'node_modules', '.second-look-lock');

/** @returns the command's exit code; 127 when it could not be started. */
function run(command, args, env = process.env, output = 'inherit') {
  const stdio = ['inherit', output, 'inherit'];
  const result = spawnSync(command, args, { cwd: root, stdio, env, shell: process.platform === 'win32' });
  if (result.error) {
    console.error(`Could not run ${command}: ${result.error.message}`);
    return 127;
  }
  return result.signal ? 1 : (result.status ?? 1);
}

const lock = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex');
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  console.error('Installing the packages this project needs (once)…');
  // What it says is not part of the command's own output.
  const code = run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], process.env, process.stderr);
  if (code !== 0) {
    console.error(
      'The packages could not be installed. Check the network and the messages above, then run this again.',
    );
    process.exit(code);
  }
  writeFileSync(stamp, lock);
}

const [command, ...args] = process.argv.slice(2);
const env = { ...process.env, PATH: join(root, 'node_modules', '.bin') + delimiter + process.env.PATH };
process.exit(run(command, args, env));
