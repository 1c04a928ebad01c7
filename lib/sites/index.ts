// Made by scripts/indexes.ts; do not edit.
import type { Site } from '../page/site.ts';
import { facebook } from './facebook.ts';
import { instagram } from './instagram.ts';
import { x } from './x.ts';

export const SITES: readonly Site[] = [
  facebook,
  instagram,
  x,
];
