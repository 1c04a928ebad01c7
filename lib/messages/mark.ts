import { plural } from './plural.ts';

/** Words of the small mark beside the box while someone types. */
export const markMessages = {
  count: (count: number) => plural(count, '1 thing to check', '# things to check'),
} as const;
