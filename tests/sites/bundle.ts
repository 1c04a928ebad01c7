import { join } from 'node:path';
import { build } from 'esbuild';
import { FAKE_SITES, type FakeSite } from './networks.ts';

export interface Bundle {
  readonly js: string;
  readonly css: string;
}

/** The pages of all fake sites, bundled once a process. */
export const bundles: Promise<Readonly<Record<FakeSite, Bundle>>> = Promise.all(
  FAKE_SITES.map(async (site) => [site, await bundle(site)] as const),
).then((pairs) => Object.fromEntries(pairs) as Record<FakeSite, Bundle>);

async function bundle(site: FakeSite): Promise<Bundle> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'pages', `${site}.jsx`)],
    bundle: true,
    minify: true,
    write: false,
    outdir: '/',
    jsx: 'automatic',
    target: 'chrome123',
    tsconfigRaw: '{}', // the project's own says Preact
    loader: { '.svg': 'dataurl' },
    define: { 'process.env.NODE_ENV': '"production"', global: 'window' }, // draft-js asks for `global`
    logLevel: 'error',
  });
  const text = (ending: string) => outputFiles.find((file) => file.path.endsWith(ending))?.text ?? '';
  return { js: text('.js'), css: text('.css') };
}
