import type { Pixels } from '../../../model/pixels.ts';
import { bank } from './bank.ts';
import { edgePyramid } from './edges.ts';
import { gatherEvidence, type Reading } from './evidence.ts';
import { describePicture } from './features.ts';
import { type Quad, quadOf } from './geometry.ts';
import { judge } from './judge.ts';
import { type LearntLogo, type LogoModel, modelOf } from './model.ts';
import type { DescriptorSet } from './nearest.ts';
import { type Colours, coloursOf } from './plane.ts';

/** A place in a picture that looks like one of the logos. */
export interface LogoSeen {
  /** Index of the reference it looks like. */
  readonly logo: number;
  /** 0…1. */
  readonly confidence: number;
  /** Its corners, in pixels. */
  readonly corners: Quad;
}

const BUDGET = { light: 4000, colour: 1000, cell: 80 };
/** Anything less has no room for a logo. Pixels. */
const SMALLEST = 24;

/** Reads a picture; undefined when there is nothing in it to recognise anything by. */
export function readPicture(picture: Pixels): Reading | undefined {
  if (Math.min(picture.width, picture.height) < SMALLEST) return undefined;
  return readColours(coloursOf(picture));
}

/** Reads a picture that lies in planes already. */
export function readColours(colours: Colours): Reading | undefined {
  const features = describePicture(colours, BUDGET);
  if (features.count === 0) return undefined;
  return { features, pyramid: edgePyramid(colours) };
}

/** The place most like one logo, however unlike. */
export function findLogo(
  reading: Reading,
  model: LogoModel,
  general: DescriptorSet,
): Omit<LogoSeen, 'logo'> | undefined {
  const [best] = gatherEvidence(reading, model, general)
    .map(({ map, close }) => ({ confidence: judge(close, model.calibration), corners: quadOf(map, model.aspect) }))
    .sort((a, b) => b.confidence - a.confidence);
  return best;
}

/**
 * Makes learnt logos ready.
 * @returns what looks for them: the likeliest place of each logo, sure or not, surest first
 */
export function createLogoLook(logos: readonly LearntLogo[]): (picture: Pixels) => LogoSeen[] {
  const models = logos.map(modelOf);
  const general = bank();
  return (picture) => {
    const reading = models.length > 0 ? readPicture(picture) : undefined;
    return reading ? findLogos(reading, models, general) : [];
  };
}

/** The likeliest place of each logo, surest first. */
export function findLogos(reading: Reading, models: readonly LogoModel[], general: DescriptorSet): LogoSeen[] {
  return models
    .flatMap((model, logo) => {
      const seen = findLogo(reading, model, general);
      return seen ? [{ logo, ...seen }] : [];
    })
    .sort((a, b) => b.confidence - a.confidence);
}
