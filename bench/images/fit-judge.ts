// Fits the network of lib/detectors/image/logo/judge.ts to the looks that gather-looks.ts gathered, prints how it does on
// emblems it was not fitted to, and writes judge-data.ts. node bench/images/fit-judge.ts NAME… [--rounds N]
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { toBase64 } from '../../lib/detectors/image/logo/file/to-base64.ts';
import { JUDGE_SHAPE, WEIGHT_STEP } from '../../lib/detectors/image/logo/judge.ts';
import { HIDDEN, LEAK, layout, score, weightCount } from '../../lib/detectors/image/logo/network.ts';
import { chanceOf } from '../../lib/detectors/image/logo/setup/chance.ts';

interface Look {
  readonly emblem: string;
  readonly kind: 'own' | 'twin' | 'made' | 'foreign';
  readonly order: { readonly width: number; readonly roughness: number; readonly ink: string; readonly ground: string };
  readonly parts: readonly number[];
  readonly cells: Float32Array;
  readonly weight: number;
}

/** One emblem in so many is kept to try the network on. */
const HELD_OUT = 5;
const BATCH = 32;
const RATE = 0.003;
const DECAY = 1e-4;
/** Share of look-alikes that may score above zero. */
const MISTAKEN = 0.03;

const { values, positionals } = parseArgs({
  options: { rounds: { type: 'string', default: '40' } },
  allowPositionals: true,
});
const chance = chanceOf('fit');
const all = positionals.flatMap(read);
const emblems = [...new Set(all.map(({ emblem }) => emblem))];
const held = new Set(emblems.filter((_, n) => n % HELD_OUT === 0));
const train = all.filter(({ emblem }) => !held.has(emblem));
const trial = all.filter(({ emblem }) => held.has(emblem));
console.log(`${train.length} looks at ${emblems.length - held.size} emblems, tried on ${trial.length} at ${held.size}`);

const weights = Float32Array.from({ length: weightCount(JUDGE_SHAPE) }, () => 0.25 * chance.normal());
const first = new Float32Array(weights.length);
const second = new Float32Array(weights.length);
let step = 0;
let best = { share: -1, weights: weights.slice(), bar: 0 };
for (let round = 0; round < Number(values.rounds); round++) {
  const order = train.map((look) => ({ look, at: chance.next() })).sort((a, b) => a.at - b.at);
  const rate = RATE * Math.max(0.03, 1 - round / Number(values.rounds));
  for (let start = 0; start < order.length; start += BATCH) {
    const slope = new Float32Array(weights.length);
    const batch = order.slice(start, start + BATCH);
    for (const { look } of batch) learn(look, slope, batch.length);
    step++;
    for (let i = 0; i < weights.length; i++) {
      const g = (slope[i] as number) + DECAY * (weights[i] as number);
      first[i] = 0.9 * (first[i] as number) + 0.1 * g;
      second[i] = 0.999 * (second[i] as number) + 0.001 * g * g;
      const m = (first[i] as number) / (1 - 0.9 ** step);
      const v = (second[i] as number) / (1 - 0.999 ** step);
      weights[i] = (weights[i] as number) - (rate * m) / (Math.sqrt(v) + 1e-8);
    }
  }
  const { share, bar, line } = tryOut(trial);
  if (share > best.share) best = { share, weights: weights.slice(), bar };
  if (round % 5 === 4) console.log(`round ${round + 1}: ${line}`);
}
weights.set(best.weights);
console.log(tryOut(trial).line);
const { last, mixed } = layout(JUDGE_SHAPE);
weights[last + mixed] = (weights[last + mixed] as number) - best.bar;
const steps = Int16Array.from(weights, (value) => Math.max(-32767, Math.min(32767, Math.round(value / WEIGHT_STEP))));
writeFileSync(
  join(import.meta.dirname, '../../lib/detectors/image/logo/judge-data.ts'),
  `// Made by bench/images/fit-judge.ts; do not edit.\nexport const JUDGE_WEIGHTS =\n  '${toBase64(new Uint8Array(steps.buffer))}';\n`,
);

function read(name: string): Look[] {
  return readFileSync(join(import.meta.dirname, `../.cache/looks-${name}.jsonl`), 'utf8')
    .split('\n')
    .flatMap((line) => {
      try {
        const look = JSON.parse(line) as Look & { cells: number[] };
        // A tiny, rough view of anything tells nothing: it must not pull the others down.
        const weight = look.kind === 'own' ? 1.2 - 0.7 * look.order.roughness : look.kind === 'foreign' ? 0.6 : 1;
        return [{ ...look, cells: Float32Array.from(look.cells), weight }];
      } catch {
        return []; // The last line of a file that is still being written.
      }
    });
}

/** Adds one look's slope of the error. */
function learn({ kind, parts, cells, weight }: Look, slope: Float32Array, batch: number): void {
  const pass = score(weights, JUDGE_SHAPE, cells, parts);
  const { attend, mix, last, inputs, mixed } = layout(JUDGE_SHAPE);
  const error = ((1 / (1 + Math.exp(-pass.score)) - (kind === 'own' ? 1 : 0)) * weight) / batch;
  const add = (i: number, value: number) => {
    slope[i] = (slope[i] as number) + value;
  };
  add(last + mixed, error);
  const pooled = new Float32Array(inputs);
  for (let j = 0; j < mixed; j++) {
    const value = pass.mixed[j] as number;
    add(last + j, error * value);
    const down = error * (weights[last + j] as number) * (value > 0 ? 1 : LEAK);
    const row = mix + j * (inputs + 1);
    add(row + inputs, down);
    for (let k = 0; k < inputs; k++) {
      add(row + k, down * (pass.pooled[k] as number));
      pooled[k] = (pooled[k] as number) + down * (weights[row + k] as number);
    }
  }
  const count = pass.shares.length;
  for (let c = 0; c < count; c++) {
    const share = pass.shares[c] as number;
    let attention = 0;
    for (let h = 0; h < HIDDEN; h++)
      attention +=
        (pooled[HIDDEN + h] as number) *
        ((pass.hidden[c * HIDDEN + h] as number) - (pass.pooled[HIDDEN + h] as number));
    attention *= share;
    for (let h = 0; h < HIDDEN; h++) {
      const value = pass.hidden[c * HIDDEN + h] as number;
      add(attend + h, attention * value);
      const down =
        (value > 0 ? 1 : LEAK) *
        ((pooled[h] as number) / count +
          (pooled[HIDDEN + h] as number) * share +
          attention * (weights[attend + h] as number));
      const row = h * (JUDGE_SHAPE.cell + 1);
      for (let k = 0; k < JUDGE_SHAPE.cell; k++) add(row + k, down * (cells[c * JUDGE_SHAPE.cell + k] as number));
      add(row + JUDGE_SHAPE.cell, down);
    }
  }
}

/** What share of own views beat all but `MISTAKEN` of the look-alikes, and where that bar lies. */
function tryOut(looks: readonly Look[]): { share: number; bar: number; line: string } {
  const scored = looks.map((look) => ({ ...look, score: score(weights, JUDGE_SHAPE, look.cells, look.parts).score }));
  const alike = scored.filter(({ kind }) => kind === 'twin' || kind === 'made').map((look) => look.score);
  alike.sort((a, b) => b - a);
  const bar = alike[Math.floor(MISTAKEN * alike.length)] ?? 0;
  const share = (of: readonly { score: number }[]) => of.filter((look) => look.score > bar).length / of.length;
  const percent = (value: number) => `${(100 * value).toFixed(1)} %`;
  const own = scored.filter(({ kind }) => kind === 'own');
  const line =
    `own ${percent(share(own))} (gentle ${percent(share(own.filter(({ order }) => order.roughness < 0.35)))}, ` +
    `rough ${percent(share(own.filter(({ order }) => order.roughness > 0.7)))}, ` +
    `white marks ${percent(share(own.filter(({ order }) => order.ink === 'white')))}), ` +
    `foreign ${percent(share(scored.filter(({ kind }) => kind === 'foreign')))} at ${percent(MISTAKEN)} of look-alikes; bar ${bar.toFixed(2)}`;
  return { share: share(own), bar, line };
}
