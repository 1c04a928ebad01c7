/** What the logo detector recognises, as it is stored and shipped in the settings. Made by `calibrateLogo`. */
export interface StoredLogoModel {
  readonly format: number;
  /** Base64. */
  readonly data: string;
}

/** Number of the format that this version writes and reads. */
export const LOGO_MODEL_FORMAT = 1;
/** Longest `data`, in characters: a policy has to fit managed storage with room to spare. */
export const LOGO_MODEL_LIMIT = 60_000;

/** How well a logo will be recognised, found out when it is set up. */
export interface LogoReport {
  /** Test views made from the logo, and how many of them it was found in. */
  readonly views: number;
  readonly found: number;
  /** The same by the width the logo had in the view, in pixels, smallest first. */
  readonly bySize: readonly { readonly width: number; readonly views: number; readonly found: number }[];
  /** The width below which fewer than four in five views were recognised; undefined when none is that weak. */
  readonly weakBelow: number | undefined;
  /** Emblems made to be mistaken for it (same layout, other drawing, other name), and how many were. */
  readonly lookAlikes: { readonly made: number; readonly mistaken: number };
  /** What would help. */
  readonly advice: readonly LogoAdvice[];
}

/**
 * `larger-picture`: a reference is too small to learn from. `one-colour`: views in one colour or as a negative are missed; a
 * reference of that kind would help. `too-plain`: the logo has too little drawing to be told from other things.
 * `too-alike`: emblems of the same layout could not be told apart; look-alikes may raise the warning.
 */
export type LogoAdvice = 'larger-picture' | 'one-colour' | 'too-plain' | 'too-alike';
