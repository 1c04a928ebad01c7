// Fits the weights of lib/detectors/image/logo/judge.ts to made pictures of the tuning split and prints them.
// node bench/images/fit-judge.ts [pictures] (about half a second each)
import { bank } from '../../lib/detectors/image/logo/bank.ts';
import type { CloseLook } from '../../lib/detectors/image/logo/close-look.ts';
import { gatherEvidence } from '../../lib/detectors/image/logo/evidence.ts';
import { partsOf } from '../../lib/detectors/image/logo/judge.ts';
import { readPicture } from '../../lib/detectors/image/logo/look.ts';
import { type LogoModel, learnLogo, modelOf } from '../../lib/detectors/image/logo/model.ts';
import { benchFor } from '../../lib/detectors/image/logo/sampling.ts';
import { type CrestDesign, drawCrest } from './crests.ts';
import { draw } from './drawing.ts';
import { ordersOf } from './orders.ts';
import { makePicture, SMALL_WIDTH } from './pictures.ts';

/** One pair of picture and crest: every place found, and whether the crest is there. */
interface Pair {
  readonly name: string;
  readonly crest: CrestDesign;
  readonly right: boolean;
  readonly places: readonly (readonly number[])[];
}

const ROUNDS = 4000;
const RATE = 0.5;
const RIDGE = 0.0005;
/** Parts the crests are put in: each is judged by weights fitted to the others. */
const FOLDS = 6;

const pairs = await gather(Number(process.argv[2] ?? 900));
const names = Object.keys(partsOf({} as CloseLook));
const crests = [...new Set(pairs.map(({ crest }) => crest))];
const foldOf = (pair: Pair) => crests.indexOf(pair.crest) % FOLDS;
const held = pairs.map((pair) => ({ pair, score: 0 }));
for (let fold = 0; fold < FOLDS; fold++) {
  const fitted = fitTo(pairs.filter((pair) => foldOf(pair) !== fold));
  for (const entry of held) if (foldOf(entry.pair) === fold) entry.score = best(entry.pair, fitted);
}
console.log('On crests that the weights were not fitted to:');
for (let threshold = -1.5; threshold <= 1.5; threshold += 0.25) {
  const share = (name: string) => {
    const of = held.filter(({ pair }) => pair.name === name);
    return `${name} ${((100 * of.filter(({ score }) => score > threshold).length) / of.length).toFixed(1)} %`;
  };
  console.log(
    `  ${threshold.toFixed(2).padStart(5)}: ${[...new Set(pairs.map(({ name }) => name))].sort().map(share).join(', ')}`,
  );
}
const { weights, bias } = fitTo(pairs);
console.log(
  Object.fromEntries(names.map((name, n) => [name, Number((weights[n] as number).toFixed(2))])),
  `bias ${bias.toFixed(2)}`,
);

async function gather(count: number): Promise<Pair[]> {
  const general = bank();
  const models = new Map<CrestDesign, LogoModel>();
  const orders = ordersOf('tuning', count, { width: SMALL_WIDTH });
  const all = [...new Set(orders.map(({ crest }) => crest))];
  const result: Pair[] = [];
  for (const [n, order] of orders.entries()) {
    const reading = readPicture((await makePicture(order)).picture);
    const other = all[(all.indexOf(order.crest) + 1 + (n % (all.length - 1))) % all.length] as CrestDesign;
    for (const crest of order.kind === 'look-alike' ? [order.crest] : [order.crest, other]) {
      const model = models.get(crest) ?? modelOf(learnLogo(draw(drawCrest(crest), 720)));
      models.set(crest, model);
      const room = Math.max(...model.templates.map((template) => template.count));
      const places = reading ? gatherEvidence(reading.features, benchFor(reading.pyramid, room), model, general) : [];
      const right = order.kind === 'crest' && crest === order.crest;
      const name = right ? `crest, ${order.level}` : order.kind === 'crest' ? 'foreign' : order.kind;
      result.push({ name, crest, right, places: places.map(({ close }) => Object.values(partsOf(close))) });
    }
  }
  return result;
}

/** Logistic regression by gradient descent on standardised parts; of a picture with the crest only its likeliest place. */
function fitTo(chosen: readonly Pair[]): { weights: number[]; bias: number } {
  const rows = chosen.flatMap(({ right, places }) =>
    (right ? places.slice(0, 1) : places).map((parts) => ({ parts, right })),
  );
  const width = rows[0]?.parts.length ?? 0;
  const columns = Array.from({ length: width }, (_, k) => rows.map(({ parts }) => parts[k] as number));
  const means = columns.map((column) => column.reduce((a, b) => a + b, 0) / column.length);
  const spreads = columns.map(
    (column, k) =>
      Math.sqrt(column.reduce((sum, value) => sum + (value - (means[k] as number)) ** 2, 0) / column.length) || 1,
  );
  const inputs = rows.map(({ parts }) =>
    parts.map((value, k) => (value - (means[k] as number)) / (spreads[k] as number)),
  );
  const weights = new Array<number>(width).fill(0);
  let bias = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const slope = weights.map((weight) => RIDGE * weight);
    let lean = 0;
    for (const [n, input] of inputs.entries()) {
      const score = input.reduce((sum, value, k) => sum + value * (weights[k] as number), bias);
      const error = (1 / (1 + Math.exp(-score)) - (rows[n]?.right ? 1 : 0)) / inputs.length;
      for (let k = 0; k < width; k++) slope[k] = (slope[k] as number) + error * (input[k] as number);
      lean += error;
    }
    for (let k = 0; k < width; k++) weights[k] = (weights[k] as number) - RATE * (slope[k] as number);
    bias -= RATE * lean;
  }
  const raw = weights.map((weight, k) => weight / (spreads[k] as number));
  return { weights: raw, bias: bias - raw.reduce((sum, weight, k) => sum + weight * (means[k] as number), 0) };
}

function best({ places }: Pair, { weights, bias }: { weights: readonly number[]; bias: number }): number {
  return Math.max(
    -99,
    ...places.map((parts) => parts.reduce((sum, value, k) => sum + value * (weights[k] as number), bias)),
  );
}
