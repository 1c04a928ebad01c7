import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/**
 * Path of a Chromium the tests and the practice can drive; installed with apt on Debian and Ubuntu when absent.
 * `CHROMIUM` in the environment names another one.
 * @throws when there is none and it cannot be installed; the message says what to do.
 */
export function ensureChromium(): string {
  const named = process.env['CHROMIUM'];
  const found = [named, ...CHROMIUM].find((path) => path && existsSync(path));
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('Installing Chromium (once)…');
    const apt = (...args: string[]) =>
      spawnSync('apt-get', ['-qq', ...args], {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    apt('update');
    apt('install', '-y', 'chromium');
    const installed = CHROMIUM.find((path) => existsSync(path));
    if (installed) return installed;
  }
  throw new Error(
    'No Chromium was found. Install it (Debian: sudo apt-get install chromium) or set CHROMIUM to its path.',
  );
}
