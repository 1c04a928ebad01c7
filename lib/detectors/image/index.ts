// Made by scripts/indexes.ts; do not edit.
import type { ImageDetector } from '../../model/detector.ts';
import { faces } from './faces.ts';
import { indecency } from './indecency.ts';
import { schoolLogo } from './school-logo.ts';
import { words } from './words.ts';

export const IMAGE_DETECTORS: readonly ImageDetector[] = [
  faces,
  indecency,
  schoolLogo,
  words,
];
