import type { Reading } from '../../../lib/detectors/image/logo/evidence.ts';
import { hypothesesFrom } from '../../../lib/detectors/image/logo/hypotheses.ts';
import { findMatches } from '../../../lib/detectors/image/logo/matches.ts';
import type { LogoModel } from '../../../lib/detectors/image/logo/model.ts';
import type { DescriptorSet } from '../../../lib/detectors/image/logo/nearest.ts';

/** The usual way to find a logo: matches of local features that agree on one place, counted. */
export function countMatches({ features }: Reading, model: LogoModel, general: DescriptorSet): number {
  const hypotheses = hypothesesFrom(findMatches(features, model, general), features, model);
  return Math.max(0, ...hypotheses.map(({ support, weight }) => support + weight / 1000));
}
