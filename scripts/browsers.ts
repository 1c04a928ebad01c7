import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const FIREFOX = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];
/** Command → Debian's package. */
const SCREEN = { Xvfb: 'xvfb', openbox: 'openbox', xdotool: 'xdotool' } as const;

/** Installs packages where that can be done without asking anybody: as root, on Debian and Ubuntu. */
function installIfPossible(what: string, ...packages: string[]): void {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  console.log(`Installing ${what} (once)…`);
  const apt = (...args: string[]) =>
    spawnSync('apt-get', ['-qq', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  apt('update');
  apt('install', '-y', ...packages);
}

/**
 * Path of a Chromium the tests and the practice can drive; installed with apt on Debian and Ubuntu when absent.
 * `CHROMIUM` in the environment names another one.
 * @throws when there is none and it cannot be installed; the message says what to do.
 */
export function ensureChromium(): string {
  const find = () => [process.env['CHROMIUM'], ...CHROMIUM].find((path) => path && existsSync(path));
  let found = find();
  if (!found) {
    installIfPossible('Chromium', 'chromium');
    found = find();
  }
  if (found) return found;
  throw new Error(
    'No Chromium was found. Install it (Debian: sudo apt-get install chromium) or set CHROMIUM to its path.',
  );
}

/** Path of a Firefox, or undefined; the same with `FIREFOX`. Debian's ESR takes add-ons that nobody has signed. */
export function findFirefox(): string | undefined {
  const find = () => [process.env['FIREFOX'], ...FIREFOX].find((path) => path && existsSync(path));
  const found = find();
  if (found) return found;
  installIfPossible('Firefox', 'firefox-esr');
  return find();
}

/** Whether there is what a screen without a monitor takes: Xvfb, openbox, xdotool; installed with apt when absent. */
export function ensureScreen(): boolean {
  const missing = () =>
    Object.entries(SCREEN).flatMap(([tool, name]) => (existsSync(`/usr/bin/${tool}`) ? [] : [name]));
  if (missing().length > 0) installIfPossible('a screen for the tests', ...missing());
  return missing().length === 0;
}

/** Whether there is a reader of Windows registry files that others wrote (libguestfs'); installed with apt when absent. */
export function ensureRegistryReader(): boolean {
  const isThere = () => spawnSync('perl', ['-MWin::Hivex::Regedit', '-e', '1'], { stdio: 'ignore' }).status === 0;
  if (!isThere()) installIfPossible('a reader of registry files', 'libwin-hivex-perl');
  return isThere();
}
