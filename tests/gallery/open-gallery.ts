import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'esbuild';
import type {} from './gallery.tsx';

let script: Promise<string> | undefined;

async function bundled(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'gallery.tsx')],
    bundle: true,
    write: false,
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
  return outputFiles[0]?.text ?? '';
}

/** Makes `page` an empty page on which `window.show(name, theme)` shows one of `window.pieces`. */
export async function openGallery(page: Page): Promise<void> {
  script ??= bundled();
  await page.setContent(
    '<!doctype html><html lang="en-GB"><head><title>Gallery</title>' +
      '<style>:root{color-scheme:light dark}body{margin:0;min-height:100vh}</style></head><body></body></html>',
  );
  await page.addScriptTag({ content: await script });
}
