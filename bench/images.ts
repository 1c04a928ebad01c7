// The logo detector on made pictures: how much it finds, how often it is wrong, how long it takes.
import { bank } from '../lib/detectors/image/logo/bank.ts';
import { findLogo, readPicture } from '../lib/detectors/image/logo/look.ts';
import { type LogoModel, learnLogo, modelOf } from '../lib/detectors/image/logo/model.ts';
import { type CrestDesign, drawCrest } from './images/crests.ts';
import { draw } from './images/drawing.ts';
import { photoCount } from './images/grounds.ts';
import { ordersOf, SPLITS, type Split } from './images/orders.ts';
import { type Made, makePicture } from './images/pictures.ts';
import { Shares } from './images/shares.ts';

/** Pictures of each split; a multiple of 27 holds each kind at each level alike. */
const COUNT: Record<Split, number> = { tuning: 648, unseen: 432 };
/** From this confidence on a place is reported. */
const SURE_ENOUGH = 0.5;

const general = bank();
const models = new Map<CrestDesign, LogoModel>();

/** Prints recall by level, scene and family, false alarms by kind, times and memory, for both splits. */
export async function bench(): Promise<void> {
  console.log(
    photoCount > 0
      ? `Grounds: ${photoCount} photographs`
      : 'Grounds: made up (no photographs; see images/fetch-photos.ts)',
  );
  for (const split of SPLITS) await benchSplit(split);
}

async function benchSplit(split: Split): Promise<void> {
  const found = new Shares();
  const alarms = new Shares();
  const times: Record<'make' | 'read' | 'find', number[]> = { make: [], read: [], find: [] };
  const orders = ordersOf(split, COUNT[split]);
  const crests = [...new Set(orders.map(({ crest }) => crest))];
  for (const [n, order] of orders.entries()) {
    const made = await timed(times.make, () => makePicture(order));
    const reading = await timed(times.read, () => readPicture(made.picture));
    const confidence = (crest: CrestDesign) =>
      timed(times.find, () => (reading ? (findLogo(reading, modelFor(crest), general)?.confidence ?? 0) : 0));
    const own = (await confidence(order.crest)) >= SURE_ENOUGH;
    if (order.kind === 'crest') for (const name of namesOf(made)) found.add(name, own);
    else alarms.add(order.kind, own);
    // Each crest is another school's to everybody else.
    if (order.kind === 'look-alike') continue;
    const other = crests[(crests.indexOf(order.crest) + 1 + (n % (crests.length - 1))) % crests.length] as CrestDesign;
    alarms.add(
      order.kind === 'crest' ? "foreign (another school's crest)" : order.kind,
      (await confidence(other)) >= SURE_ENOUGH,
    );
  }
  console.log(`\n${split}: ${orders.length} pictures, ${crests.length} crests`);
  found.print('Found');
  alarms.print('False alarms');
  for (const [stage, list] of Object.entries(times)) console.log(`  ${stage.padEnd(6)} ${quantiles(list)}`);
  console.log(`  memory at the end ${Math.round(process.memoryUsage().rss / 1e6)} MB`);
}

function modelFor(crest: CrestDesign): LogoModel {
  const model = models.get(crest) ?? modelOf(learnLogo(draw(drawCrest(crest), 720)));
  models.set(crest, model);
  return model;
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
