// The model files that every build carries: where each comes from. Copied at build time, read by the command line from here.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const packages = join(root, 'node_modules');
const require = createRequire(import.meta.url);

interface ModelFile {
  readonly name: string;
  readonly package: string;
  /** A path in the package; or, for a model that its package keeps as scripts, what makes the file. */
  readonly from: string | (() => Buffer);
  /** Who made it, and under which licence where it is not the package's. */
  readonly origin: string;
}

/** A base64 text, or a JSON, that the package carries as a script. */
const scripted = (file: string): unknown =>
  require(join(packages, 'nsfwjs/dist/models/mobilenet_v2_mid', `${file}.min.js`));

const runtime = { package: '@tensorflow/tfjs-backend-wasm', origin: 'TensorFlow.js authors' };
const blazeface = { package: '@vladmandic/human', origin: 'BlazeFace of MediaPipe, Google, Apache-2.0' };
const ssd = { package: '@vladmandic/face-api', origin: 'face-api.js, trained on WIDER FACE' };
const indecency = { package: 'nsfwjs', origin: 'Infinite Red' };

export const MODEL_FILES: readonly ModelFile[] = [
  { name: 'tfjs-backend-wasm-simd.wasm', from: 'dist/tfjs-backend-wasm-simd.wasm', ...runtime },
  { name: 'blazeface.json', from: 'models/blazeface.json', ...blazeface },
  { name: 'blazeface.bin', from: 'models/blazeface.bin', ...blazeface },
  { name: 'face-ssd.json', from: 'model/ssd_mobilenetv1_model-weights_manifest.json', ...ssd },
  { name: 'face-ssd.bin', from: 'model/ssd_mobilenetv1_model.bin', ...ssd },
  { name: 'indecency.json', from: () => Buffer.from(JSON.stringify(scripted('model'))), ...indecency },
  {
    name: 'indecency.bin',
    from: () =>
      Buffer.concat(
        ['group1-shard1of2', 'group1-shard2of2'].map((shard) => Buffer.from(scripted(shard) as string, 'base64')),
      ),
    ...indecency,
  },
  {
    name: 'tesseract-core.wasm',
    package: 'tesseract-wasm',
    from: 'dist/tesseract-core.wasm',
    origin: 'Tesseract authors, Apache-2.0, with Leptonica, BSD-2-Clause',
  },
  {
    name: 'eng.traineddata.gz',
    package: '@tesseract.js-data/eng',
    from: '4.0.0_best_int/eng.traineddata.gz',
    origin: 'Tesseract authors, Apache-2.0',
  },
];

/** The packages these come from. */
export const MODEL_PACKAGES: readonly string[] = [...new Set(MODEL_FILES.map((file) => file.package))];

/** @throws when there is no such model */
function find(name: string): ModelFile {
  const file = MODEL_FILES.find((one) => one.name === name);
  if (!file) throw new Error(`There is no model file called ${name}.`);
  return file;
}

/** Where a file lies on disk; one that its package keeps as a script is written first. */
export function modelPath(name: string): string {
  const file = find(name);
  const { from } = file;
  if (typeof from === 'string') return join(packages, file.package, from);
  const folder = join(root, '.wxt/models');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), from());
  return join(folder, name);
}

/** A file's bytes. */
export function readModel(name: string): Buffer {
  const { package: folder, from } = find(name);
  return typeof from === 'string' ? readFileSync(join(packages, folder, from)) : from();
}
