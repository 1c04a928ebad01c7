import { edgePyramid } from '../edges.ts';
import { evidenceAt } from '../evidence.ts';
import { projectionOf } from '../geometry.ts';
import { scoreOf } from '../judge.ts';
import { type LearntLogo, modelOf } from '../model.ts';
import type { Layer } from '../resample.ts';
import { chanceOf } from './chance.ts';
import type { SetupOptions } from './learn-logos.ts';
import { lookAlikesOf } from './look-alike.ts';
import { nextTurn } from './next-turn.ts';
import { type Ink, makeView, type ViewOrder } from './views.ts';

/** The threshold lies this many deviations above the mean of the look-alikes: about 4 in 100 are mistaken. */
const ABOVE = 1.75;
/** Look-alikes made of a logo, each seen once, where nobody wants to wait. */
const QUICK = 24;
/** Between these, however easily the logo is told apart: the places a whole picture suggests are many. */
const EASIER = -0.3;
const STRICTER = -1.5;

const INKS: readonly Ink[] = ['own', 'own', 'own', 'grey', 'one-colour', 'negative'];
const GROUNDS: readonly ViewOrder['ground'][] = ['plain', 'cloth', 'clutter', 'plain'];

/**
 * What to add to the judge's score of this very logo, so that emblems of its layout with another drawing and another name
 * stay below one half.
 */
export async function shiftFor(
  logo: LearntLogo,
  cut: Layer,
  { onProgress, signal, lookAlikes = QUICK }: SetupOptions,
): Promise<number> {
  const model = modelOf(logo);
  const make = lookAlikesOf(cut);
  const chance = chanceOf('look-alikes');
  const scores: number[] = [];
  for (let n = 0; n < lookAlikes; n++) {
    signal?.throwIfAborted();
    const order: ViewOrder = {
      width: chance.scale(60, 160),
      roughness: chance.between(0.1, 0.7),
      ink: INKS[n % INKS.length] as Ink,
      ground: GROUNDS[n % GROUNDS.length] as ViewOrder['ground'],
    };
    const { colours, quad } = makeView(make(chance), order, chance);
    const start = projectionOf(quad, model.aspect);
    if (start) scores.push(scoreOf(evidenceAt(edgePyramid(colours), model, start).close));
    onProgress?.((n + 1) / lookAlikes);
    await nextTurn();
  }
  const mean = scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length);
  const deviation = Math.sqrt(
    scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / Math.max(1, scores.length - 1),
  );
  return Math.max(STRICTER, Math.min(EASIER, -(mean + ABOVE * deviation)));
}
