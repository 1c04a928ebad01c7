import { plural } from './plural.ts';

const ADVICE = {
  'larger-picture': 'The picture is small. A larger one, at least 400 pixels wide, would be learnt better.',
  'one-colour': 'It is often missed in one colour or on dark cloth. Add a one-colour version.',
  'too-plain': 'There is little in it to know it by. Add a version with the school’s name or the full crest.',
  'too-alike': 'Emblems of the same layout may be taken for it. A picture with all its detail helps.',
} as const;

/** What the set-up of a logo found out; see `lib/model/logo-model`. */
interface Outcome {
  readonly views: number;
  readonly found: number;
  readonly weakBelow: number | undefined;
  readonly lookAlikes: { readonly made: number; readonly mistaken: number };
  readonly advice: readonly (keyof typeof ADVICE)[];
}

/** What IT reads after a logo was set up: the outcome in a sentence, then what to know and what would help. */
export function describeLogoReport({ views, found, weakBelow, lookAlikes, advice }: Outcome): string[] {
  return [
    `Found in ${found} of ${views} test views.`,
    weakBelow === undefined ? 'It is found at every size tried.' : `Weak when it is smaller than ${weakBelow} pixels.`,
    lookAlikes.mistaken === 0
      ? `None of ${lookAlikes.made} emblems made to look like it was taken for it.`
      : plural(
          lookAlikes.mistaken,
          `1 of ${lookAlikes.made} emblems made to look like it was taken for it.`,
          `# of ${lookAlikes.made} emblems made to look like it were taken for it.`,
        ),
    ...advice.map((one) => ADVICE[one]),
  ];
}
