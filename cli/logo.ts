// Sets a logo up from pictures of it and says how well it will be recognised: npm run logo -- [--out FILE] picture…
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { calibrateLogo } from '../lib/detectors/image/logo/setup/calibrate-logo.ts';
import { describeLogoReport } from '../lib/messages/logo-report.ts';
import type { Pixels } from '../lib/model/pixels.ts';
import { IMAGE_TOOLS } from './image-tools.ts';

const USAGE =
  'Usage: npm run --silent logo -- [--out FILE] picture… (one to five PNG, JPEG, SVG or WebP files of the logo)\n' +
  '--out writes what goes into the policy as "logoModel".';

process.exitCode = await main(process.argv.slice(2));

/** @returns 0 when the logo was set up, 2 when the call or a picture was bad */
async function main(args: string[]): Promise<number> {
  try {
    const { values, positionals } = parseArgs({ args, options: { out: { type: 'string' } }, allowPositionals: true });
    if (positionals.length === 0) {
      console.error(USAGE);
      return 2;
    }
    const references = await Promise.all(positionals.map(decodeFile));
    const start = performance.now();
    const { model, report } = await calibrateLogo(references, {
      onProgress: (share) => process.stderr.isTTY && process.stderr.write(`\r${Math.round(100 * share)} % `),
    });
    if (process.stderr.isTTY) process.stderr.write('\r      \r');
    for (const line of describeLogoReport(report)) console.log(line);
    for (const { width, views, found } of report.bySize)
      console.log(`  ${String(width).padStart(4)} pixels wide: ${found} of ${views}`);
    console.log(`${model.data.length} characters, ${((performance.now() - start) / 1000).toFixed(1)} s`);
    if (values.out) writeFileSync(values.out, `${JSON.stringify(model)}\n`);
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 2;
  }
}

/** @throws Error when the file can't be read as a picture */
async function decodeFile(path: string): Promise<Pixels> {
  const kind = /\.svg$/i.test(path) ? 'svg+xml' : 'png'; // what it is beyond that, the decoder sees for itself
  try {
    return await IMAGE_TOOLS.decode(`data:image/${kind};base64,${readFileSync(path).toString('base64')}`);
  } catch (error) {
    throw new Error(`${path} can’t be read: ${error instanceof Error ? error.message : error}`);
  }
}
