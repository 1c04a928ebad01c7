// The logo detector on made pictures: how much it finds, how often it is wrong, how long it takes, and others beside it.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { bank } from '../lib/detectors/image/logo/bank.ts';
import { unpackLogos } from '../lib/detectors/image/logo/file/logo-file.ts';
import { findLogo, readPicture } from '../lib/detectors/image/logo/look.ts';
import { type LogoModel, modelOf } from '../lib/detectors/image/logo/model.ts';
import { learnLogos } from '../lib/detectors/image/logo/setup/learn-logos.ts';
import { type CrestDesign, drawCrest } from './images/crests.ts';
import { draw } from './images/drawing.ts';
import { photoCount } from './images/grounds.ts';
import { ordersOf, SPLITS, type Split } from './images/orders.ts';
import { countMatches } from './images/peers/count-matches.ts';
import { type Made, makePicture } from './images/pictures.ts';
import { Shares } from './images/shares.ts';
import type { BenchOptions } from './run.ts';

/**
 * Pictures of each split; a multiple of 27 holds each kind at each level alike. The unseen ones make 4,800 pairs of picture
 * and crest, with 300 hard ones that show it.
 */
const COUNT: Record<Split, number> = { tuning: 648, unseen: 2700 };
/** From this confidence on a place is reported. */
const SURE_ENOUGH = 0.5;
/** Share of other emblems' pictures that a peer's threshold lets through on the tuning split. */
const PEER_MISTAKEN = 0.01;

const general = bank();
const models = new Map<CrestDesign, LogoModel>();

/** One picture asked for one crest. */
interface Pair {
  readonly made: Made;
  readonly right: boolean;
  readonly kind: string;
  readonly sure: boolean;
  /** The peer's score. */
  readonly peer: number;
}

/**
 * Prints recall by level, scene, family, size and colour, false alarms by kind, times and memory, for both splits, and a peer's.
 * @param options `share` makes a sub-sample of so many in a hundred
 */
export async function bench({ share = 100 }: BenchOptions): Promise<void> {
  console.log(
    photoCount > 0
      ? `Grounds: ${photoCount} photographs`
      : 'Grounds: made up (no photographs; see images/fetch-photos.ts)',
  );
  if (share !== 100) console.log(`A sub-sample of ${share} in a hundred.`);
  const folder = join(import.meta.dirname, '../lib/detectors/image/logo');
  const bytes = ['kernels/kernels-wasm.ts', 'bank-data.ts', 'judge-data.ts', 'setup/drawings-data.ts'].map(
    (file) => `${file} ${Math.round(statSync(join(folder, file)).size / 1000)} kB`,
  );
  console.log(`Shipped: ${bytes.join(', ')}`);
  let bar = 0;
  for (const split of SPLITS) {
    const count = 27 * Math.max(1, Math.round((COUNT[split] * share) / 2700));
    const pairs = await benchSplit(split, count);
    const strange = pairs.filter(({ right, kind }) => !right && kind !== 'look-alike').map(({ peer }) => peer);
    // The peer's threshold, too, comes from the tuning split.
    if (split === 'tuning') bar = strange.sort((a, b) => b - a)[Math.floor(PEER_MISTAKEN * strange.length)] ?? 0;
    const peer = new Shares();
    for (const pair of pairs)
      peer.add(pair.right ? `found, ${pair.made.order.level}` : `false alarm, ${pair.kind}`, pair.peer > bar);
    peer.print('Peer: the same points, judged by how many of them agree on a place (SIFT and a count)');
  }
}

async function benchSplit(split: Split, count: number): Promise<Pair[]> {
  const found = new Shares();
  const alarms = new Shares();
  const pairs: Pair[] = [];
  const times: Record<'make' | 'set up' | 'read' | 'find', number[]> = { make: [], 'set up': [], read: [], find: [] };
  const orders = ordersOf(split, count);
  const crests = [...new Set(orders.map(({ crest }) => crest))];
  for (const crest of crests) await timed(times['set up'], () => setUp(crest));
  for (const [n, order] of orders.entries()) {
    const made = await timed(times.make, () => makePicture(order));
    const reading = await timed(times.read, () => readPicture(made.picture));
    const ask = async (crest: CrestDesign, right: boolean, kind: string) => {
      const model = models.get(crest) as LogoModel;
      const seen = await timed(times.find, () => (reading ? findLogo(reading, model, general) : undefined));
      const sure = seen !== undefined && seen.confidence >= SURE_ENOUGH;
      pairs.push({ made, right, kind, sure, peer: reading ? countMatches(reading, model, general) : 0 });
      if (right) for (const name of namesOf(made)) found.add(name, sure);
      else alarms.add(kind, sure);
    };
    await ask(order.crest, order.kind === 'crest', order.kind);
    // Each crest is another school's to everybody else.
    if (order.kind === 'look-alike') continue;
    const other = crests[(crests.indexOf(order.crest) + 1 + (n % (crests.length - 1))) % crests.length] as CrestDesign;
    await ask(other, false, order.kind === 'crest' ? "foreign (another school's crest)" : order.kind);
  }
  console.log(`\n${split}: ${orders.length} pictures, ${pairs.length} pairs, ${crests.length} crests`);
  found.print('Found');
  alarms.print('False alarms');
  for (const [stage, list] of Object.entries(times)) console.log(`  ${stage.padEnd(6)} ${quantiles(list)}`);
  console.log(`  memory at the end ${Math.round(process.memoryUsage().rss / 1e6)} MB`);
  return pairs;
}

/** The crest as a device that has only its picture learns it. */
async function setUp(crest: CrestDesign): Promise<void> {
  const { data } = await learnLogos([draw(drawCrest(crest), 720)]);
  const [learnt] = unpackLogos(data);
  if (learnt) models.set(crest, modelOf(learnt));
}

function namesOf({ order, corners, recoloured }: Made): string[] {
  const [a, b] = corners ?? [];
  const share = a && b ? Math.hypot(b.x - a.x, b.y - a.y) / order.width : 0;
  const size = [0.05, 0.08, 0.12, 0.2, 0.35].find((limit) => share < limit);
  return [
    'all',
    `level: ${order.level}`,
    `scene: ${order.scene}`,
    `family: ${order.crest.family}`,
    `width: ${size ? `under ${100 * size} %` : 'over 35 %'}`,
    `colour: ${recoloured}`,
  ];
}

async function timed<T>(list: number[], work: () => T | Promise<T>): Promise<T> {
  const start = performance.now();
  const result = await work();
  list.push(performance.now() - start);
  return result;
}

function quantiles(list: readonly number[]): string {
  const sorted = [...list].sort((a, b) => a - b);
  const at = (share: number) => Math.round(sorted[Math.floor(share * (sorted.length - 1))] ?? 0);
  return `median ${at(0.5)} ms, 90 % under ${at(0.9)} ms`;
}
