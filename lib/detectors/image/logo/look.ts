import type { Pixels } from '../../../model/pixels.ts';
import { benchFor } from './agreement.ts';
import { bank } from './bank.ts';
import { edgePyramid } from './edges.ts';
import { gatherEvidence } from './evidence.ts';
import { extractFeatures } from './features.ts';
import { type Quad, quadOf } from './geometry.ts';
import { judge } from './judge.ts';
import { type LogoModel, modelOf } from './model.ts';
import { searchable } from './nearest.ts';
import { channelOf, greyOf } from './plane.ts';

/** A place in a picture that looks like one of the logos. */
export interface LogoSeen {
  /** Index of the reference it looks like. */
  readonly logo: number;
  /** 0…1. */
  readonly confidence: number;
  /** Its corners, in pixels. */
  readonly corners: Quad;
}

/** Key points described in a picture, spread over cells of this many pixels. */
const BUDGET = 4000;
const CELL = 80;

/**
 * Learns the logos from their reference pictures.
 * @returns what looks for them: the likeliest place of each logo, sure or not, surest first
 */
export function createLogoLook(references: readonly Pixels[]): (picture: Pixels) => LogoSeen[] {
  const models = references.map(modelOf);
  const general = bank();
  return (picture) => {
    if (models.length === 0 || Math.min(picture.width, picture.height) < 24) return [];
    const features = extractFeatures(greyOf(picture), BUDGET, CELL);
    if (features.count === 0) return [];
    const set = searchable(features.descriptors, features.count);
    const bench = benchFor(
      edgePyramid([channelOf(picture, 0), channelOf(picture, 1), channelOf(picture, 2)]),
      mostPoints(models),
    );
    return models
      .flatMap((model, logo): LogoSeen[] => {
        const [best] = gatherEvidence(features, set, bench, model, general)
          .map((evidence) => ({ logo, confidence: judge(evidence), corners: quadOf(evidence.map, model.aspect) }))
          .sort((a, b) => b.confidence - a.confidence);
        return best ? [best] : [];
      })
      .sort((a, b) => b.confidence - a.confidence);
  };
}

function mostPoints(models: readonly LogoModel[]): number {
  return Math.max(...models.flatMap(({ templates }) => templates.map(({ count }) => count)));
}
