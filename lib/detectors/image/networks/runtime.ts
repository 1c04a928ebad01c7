import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import { type GraphModel, loadGraphModel } from '@tensorflow/tfjs-converter';
import * as tf from '@tensorflow/tfjs-core';
import type { ImageTools } from '../../../model/detector.ts';

/** What it takes to load a network. */
export type ModelTools = Pick<ImageTools, 'read' | 'readJson' | 'address'>;

/** The one build of the runtime that is shipped: vectors, one thread. All browsers we run in have vectors. */
const WASM = 'tfjs-backend-wasm-simd.wasm';

let started: Promise<void> | undefined;

/** Starts what runs neural networks, once in each worker. */
export function startRuntime({ address }: ModelTools): Promise<void> {
  started ??= start(address(WASM));
  return started;
}

async function start(wasm: string): Promise<void> {
  // Its check for threads looks at the wrong thing: it would ask for a file that needs shared memory, which pages of ours lack.
  tf.env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
  tf.env().set('WASM_HAS_SIMD_SUPPORT', true);
  setWasmPaths({ [WASM]: wasm, 'tfjs-backend-wasm.wasm': wasm, 'tfjs-backend-wasm-threaded-simd.wasm': wasm });
  if (!(await tf.setBackend('wasm'))) throw new Error('The runtime for neural networks did not start.');
}

/** A network kept as `NAME.json` and `NAME.bin`. */
export async function loadNetwork(name: string, tools: ModelTools): Promise<GraphModel> {
  const [, json, weights] = await Promise.all([
    startRuntime(tools),
    tools.readJson(`${name}.json`),
    tools.read(`${name}.bin`),
  ]);
  const { modelTopology, weightsManifest } = json as {
    modelTopology: object;
    weightsManifest: readonly { weights: tf.io.WeightsManifestEntry[] }[];
  };
  const weightSpecs = weightsManifest.flatMap((group) => group.weights);
  return loadGraphModel(tf.io.fromMemory({ modelTopology, weightSpecs, weightData: weights.buffer }));
}
