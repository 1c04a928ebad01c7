import type { Pixels } from '../../../model/pixels.ts';
import { benchFor } from './agreement.ts';
import { bank } from './bank.ts';
import { type EdgePyramid, edgePyramid } from './edges.ts';
import { gatherEvidence } from './evidence.ts';
import { extractFeatures, type Features } from './features.ts';
import { type Quad, quadOf } from './geometry.ts';
import { judge } from './judge.ts';
import { type LogoModel, modelOf } from './model.ts';
import { type DescriptorSet, searchable } from './nearest.ts';
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
/** Anything less has no room for a logo. Pixels. */
const SMALLEST = 24;

/** What is read off a picture once, whatever is then looked for in it. */
export interface Reading {
  readonly features: Features;
  readonly set: DescriptorSet;
  readonly pyramid: EdgePyramid;
}

/** Reads a picture; undefined when there is nothing in it to recognise anything by. */
export function readPicture(picture: Pixels): Reading | undefined {
  if (Math.min(picture.width, picture.height) < SMALLEST) return undefined;
  const features = extractFeatures(greyOf(picture), BUDGET, CELL);
  if (features.count === 0) return undefined;
  const pyramid = edgePyramid([channelOf(picture, 0), channelOf(picture, 1), channelOf(picture, 2)]);
  return { features, set: searchable(features.descriptors, features.count), pyramid };
}

/** The place most like one logo, however unlike. */
export function findLogo(
  { features, set, pyramid }: Reading,
  model: LogoModel,
  general: DescriptorSet,
): Omit<LogoSeen, 'logo'> | undefined {
  const room = Math.max(...model.templates.map(({ count }) => count));
  const [best] = gatherEvidence(features, set, benchFor(pyramid, room), model, general)
    .map((evidence) => ({ confidence: judge(evidence), corners: quadOf(evidence.map, model.aspect) }))
    .sort((a, b) => b.confidence - a.confidence);
  return best;
}

/**
 * Learns the logos from their reference pictures.
 * @returns what looks for them: the likeliest place of each logo, sure or not, surest first
 */
export function createLogoLook(references: readonly Pixels[]): (picture: Pixels) => LogoSeen[] {
  const models = references.map(modelOf);
  const general = bank();
  return (picture) => {
    const reading = models.length > 0 ? readPicture(picture) : undefined;
    if (!reading) return [];
    return models
      .flatMap((model, logo) => {
        const seen = findLogo(reading, model, general);
        return seen ? [{ logo, ...seen }] : [];
      })
      .sort((a, b) => b.confidence - a.confidence);
  };
}
