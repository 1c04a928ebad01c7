import type { Features } from './features.ts';
import type { LogoModel } from './model.ts';
import { type DescriptorSet, openSearch } from './nearest.ts';

/** A point of the picture that looks like a point of the logo, and where the logo would lie if it is that point. */
export interface Match {
  /** Index into the picture's features and the model's points. */
  readonly seen: number;
  readonly known: number;
  /** 0…1: higher the more the likeness stands out from other places of the logo and from the bank. */
  readonly weight: number;
  /** The logo's width in pixels, its turn in radians and the place of its middle. */
  readonly scale: number;
  readonly angle: number;
  readonly x: number;
  readonly y: number;
}

/** A likeness further off than this is none. */
const FURTHEST = 0.75;
/** The nearest likeness must beat the next best by this factor. */
const RATIO = 0.9;
/** Points of the logo nearer to each other than this (share of its width) are one place. */
const SAME_PLACE = 0.06;

/** Whole turns taken off: −π…π. */
export function wrap(angle: number): number {
  return angle - 2 * Math.PI * Math.round(angle / (2 * Math.PI));
}

/**
 * Points of the picture that look like points of the logo, and more so than like anything else: another place of the
 * logo, or the `bank` of what lettering and other emblems commonly have.
 */
export function findMatches(features: Features, model: LogoModel, bank: DescriptorSet): Match[] {
  const search = openSearch({ count: features.count, bytes: features.descriptors }, model.points, bank);
  const matches: Match[] = [];
  for (let seen = 0; seen < features.count; seen++) {
    const first = search.nearest(seen, FURTHEST);
    if (!first) continue;
    const rival = first.distance / RATIO;
    if (search.isCommon(seen, rival) || search.isElsewhere(seen, rival, first.member, SAME_PLACE)) continue;
    const scale = (features.size[seen] as number) / (model.size[first.member] as number);
    const angle = wrap((features.angle[seen] as number) - (model.angle[first.member] as number));
    const dx = 0.5 - (model.points.x[first.member] as number);
    const dy = model.aspect / 2 - (model.points.y[first.member] as number);
    matches.push({
      seen,
      known: first.member,
      weight: Math.min(1, Math.max(0.15, (FURTHEST + 0.1 - first.distance) / 0.5)),
      scale,
      angle,
      x: (features.x[seen] as number) + scale * (Math.cos(angle) * dx - Math.sin(angle) * dy),
      y: (features.y[seen] as number) + scale * (Math.sin(angle) * dx + Math.cos(angle) * dy),
    });
  }
  return matches;
}
