// Made by scripts/indexes.ts; do not edit.
import type { TextDetector } from '../../model/detector.ts';
import { names } from './names.ts';
import { pupils } from './pupils.ts';
import { school } from './school.ts';
import { voice } from './voice.ts';

export const TEXT_DETECTORS: readonly TextDetector[] = [
  names,
  pupils,
  school,
  voice,
];
