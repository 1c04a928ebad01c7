import { facebook } from './facebook.ts';
import { instagram } from './instagram.ts';
import type { SiteSurfaces } from './surface.ts';
import { x } from './x.ts';

/** Every network with all that is written on it: a network is added by a file here and a line. */
export const SITES: readonly SiteSurfaces[] = [x, facebook, instagram];
