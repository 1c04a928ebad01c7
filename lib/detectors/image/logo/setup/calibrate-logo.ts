import type { LogoAdvice, LogoReport, StoredLogoModel } from '../../../../model/logo-model.ts';
import type { Pixels } from '../../../../model/pixels.ts';
import { bank } from '../bank.ts';
import { unpackLogos } from '../file/logo-file.ts';
import { findLogos, readColours } from '../look.ts';
import { modelOf } from '../model.ts';
import type { Layer } from '../resample.ts';
import { cutOut } from '../silhouette.ts';
import { chanceOf } from './chance.ts';
import { learnLogos, type SetupOptions } from './learn-logos.ts';
import { lookAlikesOf } from './look-alike.ts';
import { nextTurn } from './next-turn.ts';
import { type Ink, makeView, type ViewOrder } from './views.ts';

/** Widths a logo is tried at, in pixels, and how often each. */
const WIDTHS = [40, 60, 90, 140, 220] as const;
const VIEWS = 20;
const LOOK_ALIKES = 40;
/** Look-alikes that each threshold is set by. */
const CAREFUL = 64;
/** From this confidence on a place is reported. */
const SURE_ENOUGH = 0.5;
/** A width is weak when fewer than this share of its views are recognised. */
const WEAK = 0.8;
/** Share of the time that learning takes; the trial takes the rest. */
const LEARNING = 0.25;
/** References smaller than this have too little to learn from. */
const SMALL_REFERENCE = 120;
/** A plain logo has fewer points than this that stand out. */
const FEW_POINTS = 60;

const INKS: readonly Ink[] = ['own', 'own', 'own', 'own', 'own', 'own', 'grey', 'one-colour', 'negative', 'white'];
const GROUNDS: readonly ViewOrder['ground'][] = ['plain', 'cloth', 'clutter', 'clutter'];

/**
 * Sets a logo up: learns it from one to five references (PNG, JPEG, SVG, WebP, decoded; see-through, on white, on dark),
 * sets its threshold among emblems made to be mistaken for it, and tries it out on a hundred made views. Takes seconds;
 * it lets others have a turn after each view, and is best run in a worker.
 * @param options `onProgress` is called with the share done, 0…1; `signal` (an `AbortSignal`) ends the set-up, which then rejects with its reason
 * @returns `model` is what goes into the policy as `logoModel`; `report` is for the person who sets it up
 * @throws Error in plain words when there are none or more than five, or nothing can be made out in one of them
 */
export async function calibrateLogo(
  references: readonly Pixels[],
  { onProgress, signal, lookAlikes = CAREFUL }: SetupOptions = {},
): Promise<{ model: StoredLogoModel; report: LogoReport }> {
  const model = await learnLogos(references, {
    lookAlikes,
    onProgress: (share) => onProgress?.(share * LEARNING),
    ...(signal && { signal }),
  });
  const learnt = unpackLogos(model.data);
  const models = learnt.map(modelOf);
  const general = bank();
  const logos = references.map(cutOut);
  const chance = chanceOf('views');
  const total = WIDTHS.length * VIEWS + LOOK_ALIKES;
  let done = 0;
  const seenIn = async (logo: Layer, order: ViewOrder): Promise<boolean> => {
    signal?.throwIfAborted();
    const reading = readColours(makeView(logo, order, chance).colours);
    const [best] = reading ? findLogos(reading, models, general) : [];
    onProgress?.(LEARNING + ((1 - LEARNING) * ++done) / total);
    await nextTurn();
    return best !== undefined && best.confidence >= SURE_ENOUGH;
  };
  const byInk = new Map<Ink, { views: number; found: number }>();
  const bySize: { width: number; views: number; found: number }[] = [];
  for (const width of WIDTHS) {
    let found = 0;
    for (let n = 0; n < VIEWS; n++) {
      const ink = INKS[n % INKS.length] as Ink;
      const ground = ink === 'white' ? 'mark' : (GROUNDS[n % GROUNDS.length] as ViewOrder['ground']);
      const logo = logos[n % logos.length] as Layer;
      const seen = await seenIn(logo, { width, ink, ground, roughness: chance.between(0, 0.6) });
      if (seen) found++;
      const tally = byInk.get(ink) ?? { views: 0, found: 0 };
      byInk.set(ink, { views: tally.views + 1, found: tally.found + (seen ? 1 : 0) });
    }
    bySize.push({ width, views: VIEWS, found });
  }
  let mistaken = 0;
  const makers = logos.map(lookAlikesOf);
  for (let n = 0; n < LOOK_ALIKES; n++) {
    const order: ViewOrder = {
      width: chance.pick(WIDTHS.slice(1)),
      ink: 'own',
      ground: GROUNDS[n % GROUNDS.length] as ViewOrder['ground'],
      roughness: chance.between(0, 0.6),
    };
    if (await seenIn((makers[n % makers.length] as (typeof makers)[number])(chance), order)) mistaken++;
  }
  const weak = bySize.findLastIndex(({ views, found }) => found < WEAK * views);
  const shareOf = (inks: readonly Ink[]) => {
    const tallies = inks.map((ink) => byInk.get(ink) ?? { views: 0, found: 0 });
    return tallies.reduce((sum, { found }) => sum + found, 0) / tallies.reduce((sum, { views }) => sum + views, 0);
  };
  const advice: LogoAdvice[] = [];
  if (references.some(({ width, height }) => Math.min(width, height) < SMALL_REFERENCE)) advice.push('larger-picture');
  if (learnt.every(({ points }) => points.length < FEW_POINTS)) advice.push('too-plain');
  if (shareOf(['one-colour', 'negative', 'white']) < shareOf(['own', 'grey']) - 0.2) advice.push('one-colour');
  if (mistaken > 0.1 * LOOK_ALIKES) advice.push('too-alike');
  return {
    model,
    report: {
      views: WIDTHS.length * VIEWS,
      found: bySize.reduce((sum, { found }) => sum + found, 0),
      bySize,
      weakBelow: weak < 0 ? undefined : (WIDTHS[weak + 1] ?? WIDTHS[weak]),
      lookAlikes: { made: LOOK_ALIKES, mistaken },
      advice,
    },
  };
}
