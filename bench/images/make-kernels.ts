// Builds kernels.c into kernels-wasm.ts. Needs Debian's clang and lld (apt-get install clang lld); only to be run after a
// change of kernels.c.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../lib/detectors/image/logo/kernels');
const [clang = 'clang', linker = '/usr/bin/wasm-ld'] = process.argv.slice(2);
const room = mkdtempSync(join(tmpdir(), 'second-look-kernels-'));
const output = join(room, 'kernels.wasm');
execFileSync(clang, [
  '--target=wasm32',
  '-O3',
  '-msimd128',
  '-mbulk-memory',
  '-ffast-math',
  '-nostdlib',
  '-ffreestanding',
  '-Wl,--no-entry,--import-memory,--strip-all,--export=__heap_base,-z,stack-size=65536',
  `-fuse-ld=${linker}`,
  '-o',
  output,
  join(folder, 'kernels.c'),
]);
const base64 = readFileSync(output).toString('base64');
writeFileSync(
  join(folder, 'kernels-wasm.ts'),
  `// Made by bench/images/make-kernels.ts from kernels.c; do not edit.\nexport const KERNELS_WASM =\n  '${base64}';\n`,
);
rmSync(room, { recursive: true });
console.log(`${base64.length} characters`);
