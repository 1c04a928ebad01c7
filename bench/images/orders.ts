import { designCrest, TUNED_FAMILIES, UNSEEN_FAMILIES } from './crests.ts';
import { FULL_WIDTH, type Kind, type Order } from './pictures.ts';
import { LEVELS, type Scene, TUNED_SCENES, UNSEEN_SCENES } from './scenes.ts';

/** `tuning`: what thresholds may be set on. `unseen`: families of crests and scenes, and photographs, that were never tuned on. */
export const SPLITS = ['tuning', 'unseen'] as const;
export type Split = (typeof SPLITS)[number];

/** Crests looked for in a split. */
const CRESTS = 24;
const KINDS: readonly Kind[] = [
  'crest',
  'crest',
  'crest',
  'look-alike',
  'look-alike',
  'foreign',
  'mark',
  'text',
  'photo',
];

/** The first `count` pictures of a split: kinds, levels, scenes and crests take turns. */
export function ordersOf(split: Split, count: number, options: Partial<Order> = {}): Order[] {
  const families = split === 'tuning' ? TUNED_FAMILIES : UNSEEN_FAMILIES;
  // The scenes that are unseen come as often as all the others together.
  const scenes: readonly Scene[] =
    split === 'tuning' ? TUNED_SCENES : [...UNSEEN_SCENES, ...UNSEEN_SCENES, ...UNSEEN_SCENES, ...TUNED_SCENES];
  const crests = Array.from({ length: CRESTS }, (_, n) =>
    designCrest(`${split} crest ${n}`, [families[n % families.length] as (typeof families)[number]]),
  );
  return Array.from({ length: count }, (_, n) => ({
    seed: `${split} ${n}`,
    kind: KINDS[n % KINDS.length] as Kind,
    crest: crests[(Math.imul(n, 7919) >>> 3) % CRESTS] as (typeof crests)[number],
    level: LEVELS[Math.floor(n / KINDS.length) % LEVELS.length] as (typeof LEVELS)[number],
    scene: scenes[Math.floor(n / (KINDS.length * LEVELS.length)) % scenes.length] as Scene,
    families,
    grounds: split === 'tuning' ? 'tuning' : 'reporting',
    width: FULL_WIDTH,
    ...options,
  }));
}
