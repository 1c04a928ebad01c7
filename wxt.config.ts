import { defineConfig } from 'wxt';
import { SITE_MATCHES } from './lib/model/site-matches.ts';
import { toManagedSchema } from './lib/policy/managed-schema.ts';
import { MODEL_FILES, modelPath } from './scripts/models.ts';
import { tesseractAlone } from './scripts/tesseract-alone.ts';
import { withoutExamples } from './scripts/without-examples.ts';

/**
 * Public half of a key whose private half was thrown away: it only pins the id
 * of unpacked builds, so that policies and tests can name it.
 */
const PUBLIC_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAw24MtZJX7FAtxOX9g+oUubD9ZqoIXy6cCZhNpwcVHOm4uU7T7B2vYb56slZqoKbReGc+Sc7Hi1BkpskX3HOKWkqPsYMhI6RNy/NCZ83wA19lX4tCje2kU1tHj/mWcTH6A3j7JATGef03KslDYx9/d1Ia9ixdRVi6ZapX+pddgK8Z8yqOrEvuSp2WCI4PaJRqQvevYaSw6fvVYDrZ846G869cy3E2ekVOL+K08wxLpUATX9ktGUUjtRceWxtBxdRdtxuGN7zFrcLO2ZXJwLrYN7hxmY1/t90EzEIfOqMcmVtbey7cXfqTmZmVVg0qVqwAtuFdR7nX1noNyAzYFVJ0XwIDAQAB';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  imports: false,
  vite: () => ({ plugins: [withoutExamples(), tesseractAlone()], worker: { plugins: () => [tesseractAlone()] } }),
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  manifest: ({ browser, mode }) => ({
    name: 'Second Look',
    short_name: 'Second Look',
    description:
      "Checks a post against your school's social-media policy before it goes out. Nothing leaves this computer.",
    permissions: [
      'storage',
      'scripting',
      'contextMenus',
      'idle',
      'alarms',
      // The right to stop a request. Chromium gives it to what IT installs by policy only, so the store build does not ask.
      ...(browser === 'firefox' || mode === 'managed' ? ['webRequest', 'webRequestBlocking'] : []),
    ],
    commands: {
      check: { suggested_key: { default: 'Alt+Shift+C' }, description: 'Check a text with Second Look' },
    },
    // The store build asks for the networks that are guarded, and no others.
    host_permissions: SITE_MATCHES,
    content_security_policy: { extension_pages: "script-src 'self' 'wasm-unsafe-eval'; object-src 'self'" },
    // An address of its own in each session, so that a site can't ask whether we are here; Firefox's always are.
    web_accessible_resources: [
      {
        resources: ['vision.html'],
        matches: SITE_MATCHES,
        ...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
      },
    ],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'second-look@fennimore.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          storage: { managed_schema: 'managed-schema.json' },
          minimum_chrome_version: '123',
          ...(mode === 'store' || browser === 'edge' ? {} : { key: PUBLIC_KEY }),
        }),
  }),
  hooks: {
    'build:publicAssets': (wxt, files) => {
      for (const { name } of MODEL_FILES) files.push({ relativeDest: `models/${name}`, absoluteSrc: modelPath(name) });
      // Firefox takes no schema; Chromium gives no managed settings without one.
      if (wxt.config.browser === 'firefox') return;
      files.push({ relativeDest: 'managed-schema.json', contents: JSON.stringify(toManagedSchema(), null, 2) });
    },
  },
});
