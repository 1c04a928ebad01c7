import { edgePyramid } from '../edges.ts';
import { evidenceAt } from '../evidence.ts';
import { projectionOf } from '../geometry.ts';
import { scoreOf } from '../judge.ts';
import { type LearntLogo, modelOf } from '../model.ts';
import type { Layer } from '../resample.ts';
import { benchFor } from '../sampling.ts';
import { chanceOf } from './chance.ts';
import type { SetupOptions } from './learn-logos.ts';
import { lookAlikesOf } from './look-alike.ts';
import { nextTurn } from './next-turn.ts';
import { type Ink, makeView, type ViewOrder } from './views.ts';

/** Look-alikes made of a logo, each seen once. */
const MADE = 48;
/** This share of them may score above the threshold. */
const MISTAKEN = 0.04;
/** How far a logo's own threshold may lie from everybody's. */
const EASIER = 1.2;
const STRICTER = -3;

const INKS: readonly Ink[] = ['own', 'own', 'own', 'grey', 'one-colour', 'negative'];
const GROUNDS: readonly ViewOrder['ground'][] = ['plain', 'cloth', 'clutter', 'plain'];

/**
 * What to add to the judge's score of this very logo, so that emblems of its layout with another drawing and another name
 * stay below one half.
 */
export async function shiftFor(logo: LearntLogo, cut: Layer, { onProgress, signal }: SetupOptions): Promise<number> {
  const model = modelOf(logo);
  const room = Math.max(...model.templates.map(({ count }) => count));
  const make = lookAlikesOf(cut);
  const chance = chanceOf('look-alikes');
  const scores: number[] = [];
  for (let n = 0; n < MADE; n++) {
    signal?.throwIfAborted();
    const order: ViewOrder = {
      width: chance.scale(60, 240),
      roughness: chance.between(0.1, 0.7),
      ink: INKS[n % INKS.length] as Ink,
      ground: GROUNDS[n % GROUNDS.length] as ViewOrder['ground'],
    };
    const { colours, quad } = makeView(make(chance), order, chance);
    const start = projectionOf(quad, model.aspect);
    if (start) scores.push(scoreOf(evidenceAt(benchFor(edgePyramid(colours), room), model, start).close));
    onProgress?.((n + 1) / MADE);
    await nextTurn();
  }
  scores.sort((a, b) => b - a);
  const bar = scores[Math.floor(MISTAKEN * scores.length)] ?? 0;
  return Math.max(STRICTER, Math.min(EASIER, -bar));
}
