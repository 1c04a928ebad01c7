import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Worker } from '@playwright/test';
import { ensureChromium } from '../../scripts/browsers.ts';
import { FAKE_HOSTS } from '../sites/networks.ts';

const OUTPUT = join(import.meta.dirname, '../../.output');

/** A build in `.output/`, or null for a browser without the extension. */
export type Build = 'chrome-mv3-e2e' | 'chrome-mv3' | 'chrome-mv3-managed' | null;

export interface Bed {
  readonly context: BrowserContext;
  /** Undefined without an extension. */
  readonly extensionId: string | undefined;
  /** The extension's service worker, once it runs. */
  worker(): Promise<Worker>;
  /** Makes `policy` (the object a school would configure) the one in force, as the options page's import does. */
  setPolicy(policy: object): Promise<void>;
  /** Takes away all that people have chosen and all that was counted; the settings stay. */
  forget(): Promise<void>;
  close(): Promise<void>;
}

export interface BedOptions {
  /** Port of the fake sites. */
  readonly port: number;
  readonly build?: Build;
  readonly headless?: boolean;
  /** null: the window's own size. */
  readonly viewport?: { width: number; height: number } | null;
  readonly colorScheme?: 'light' | 'dark';
  readonly args?: readonly string[];
  /** A folder that outlives the browser; a fresh one, removed at the end, when left out. */
  readonly profile?: string;
  /** Of the browser, if not this process's own. */
  readonly env?: NodeJS.ProcessEnv;
  /** Id of an extension that browser policy installs; instead of a build. */
  readonly installedByPolicy?: string | undefined;
}

/**
 * Chromium with a fresh profile and an unpacked build, in which the fake sites answer under their real names and no
 * other host exists.
 */
export async function openBed({
  port,
  build = 'chrome-mv3-e2e',
  headless = true,
  viewport = { width: 1280, height: 900 },
  colorScheme = 'light',
  args = [],
  profile: ownProfile,
  env,
  installedByPolicy,
}: BedOptions): Promise<Bed> {
  const profile = ownProfile ?? mkdtempSync(join(tmpdir(), 'second-look-'));
  if (!existsSync(join(profile, 'Default'))) {
    // Without developer mode Chromium switches an unpacked extension off when it reloads itself.
    mkdirSync(join(profile, 'Default'));
    const preferences = { extensions: { ui: { developer_mode: true } } };
    writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify(preferences));
  }
  const extension = build && !installedByPolicy && join(OUTPUT, build);
  if (extension && !existsSync(join(extension, 'manifest.json'))) {
    throw new Error(`${extension} is not built: node scripts/build.ts ${build}`);
  }
  const hosts = FAKE_HOSTS.map((host) => `MAP ${host}:443 127.0.0.1:${port}`);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: ensureChromium(),
    // These two keep policy from installing anything.
    ...(installedByPolicy ? { ignoreDefaultArgs: ['--disable-extensions', '--disable-background-networking'] } : {}),
    headless,
    chromiumSandbox: process.getuid?.() !== 0,
    ignoreHTTPSErrors: true,
    viewport,
    colorScheme,
    locale: 'en-GB',
    ...(env ? { env } : {}),
    args: [
      '--disable-gpu',
      '--disable-quic',
      ...(extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
      `--host-resolver-rules=${hosts.join(',')},MAP * ~NOTFOUND,EXCLUDE 127.0.0.1`,
      ...args,
    ],
  });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const worker = async () =>
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 10_000 }));
  return {
    context,
    extensionId: extension ? idOf(extension) : installedByPolicy,
    worker,
    async setPolicy(policy) {
      // The store writes its cache once it has started, and again once these settings are in force.
      await (await worker()).evaluate(async (localPolicy) => {
        const { storage } = (globalThis as unknown as Extension).chrome;
        const cached = () =>
          new Promise<void>((resolve) => {
            const listener = (changes: object) => {
              if (!('policyCache' in changes)) return;
              storage.local.onChanged.removeListener(listener);
              resolve();
            };
            storage.local.onChanged.addListener(listener);
          });
        const started = cached();
        if (!('policyCache' in (await storage.local.get('policyCache')))) await started;
        const inForce = cached();
        await storage.local.set({ localPolicy });
        await inForce;
      }, policy);
    },
    async forget() {
      await (await worker()).evaluate(async () => {
        const { storage } = (globalThis as unknown as Extension).chrome;
        const own = Object.keys(await storage.local.get()).filter((key) => !/^(?:localPolicy|policyCache)$/.test(key));
        await Promise.all([storage.local.remove(own), storage.session.remove('pausedUntil')]);
      });
    },
    async close() {
      await context.close();
      if (!ownProfile) rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** What is used of the extension's own world. */
interface Extension {
  chrome: {
    storage: {
      session: { remove(key: string): Promise<void> };
      local: {
        get(key?: string): Promise<object>;
        set(items: object): Promise<void>;
        remove(keys: readonly string[]): Promise<void>;
        onChanged: Record<'addListener' | 'removeListener', (listener: (changes: object) => void) => void>;
      };
    };
  };
}

/** The extension's id: the first 32 hex digits of the key's SHA-256, written a…p. */
function idOf(extension: string): string {
  const { key } = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as { key: string };
  const digest = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex');
  return digest.slice(0, 32).replace(/./g, (digit) => 'abcdefghijklmnop'.charAt(Number.parseInt(digit, 16)));
}
