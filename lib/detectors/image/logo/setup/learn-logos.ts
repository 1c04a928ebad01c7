import { LOGO_MODEL_FORMAT, LOGO_MODEL_LIMIT, type StoredLogoModel } from '../../../../model/logo-model.ts';
import type { Pixels } from '../../../../model/pixels.ts';
import { MOST_LOGOS, packLogos } from '../file/logo-file.ts';
import { type LearntLogo, learnLogo } from '../model.ts';
import { cutOut } from '../silhouette.ts';
import { shiftFor } from './shift.ts';

/** What a set-up may be told and may tell. */
export interface SetupOptions {
  /** Called now and then with the share done, 0…1. */
  readonly onProgress?: (share: number) => void;
  /** Ends the set-up: it rejects with the signal's reason. */
  readonly signal?: Ending;
  /** Emblems made from each logo to set its threshold by: the more, the surer and the slower. */
  readonly lookAlikes?: number;
}

/** As much of an `AbortSignal` as is needed here; the pure floors compile without the platform's types. */
export interface Ending {
  throwIfAborted(): void;
}

/** Points of all logos together at most, fewer each time until the model is short enough. */
const POINTS = [700, 500, 350, 250, 160] as const;

/**
 * Learns a school's logos and finds the threshold of each among emblems made from it.
 * @throws Error when there are none or too many, RangeError when one is too small or all of one colour
 */
export async function learnLogos(
  references: readonly Pixels[],
  { onProgress, signal, lookAlikes }: SetupOptions = {},
): Promise<StoredLogoModel> {
  if (references.length === 0) throw new Error('There is no picture of the logo that can be read.');
  if (references.length > MOST_LOGOS) throw new Error(`At most ${MOST_LOGOS} pictures of a logo are of use.`);
  const logos: LearntLogo[] = [];
  for (const [n, reference] of references.entries()) {
    const logo = learnLogo(reference);
    const shift = await shiftFor(logo, cutOut(reference), {
      onProgress: (share) => onProgress?.((n + share) / references.length),
      ...(signal && { signal }),
      ...(lookAlikes !== undefined && { lookAlikes }),
    });
    logos.push({ ...logo, calibration: { ...logo.calibration, shift } });
  }
  return store(logos);
}

function store(logos: readonly LearntLogo[]): StoredLogoModel {
  const tries = POINTS.map((most) => () => packLogos(logos, most));
  for (const pack of tries) {
    const data = pack();
    if (data.length <= LOGO_MODEL_LIMIT) return { format: LOGO_MODEL_FORMAT, data };
  }
  throw new Error('The logos are too intricate to be stored together; leave one out.');
}
