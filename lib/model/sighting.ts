/** A stretch of the post's text, in UTF-16 units. */
export interface TextPlace {
  readonly start: number;
  readonly end: number;
}

/** A region of picture number `image` of the post; the rest are fractions of its width and height. */
export interface ImagePlace {
  readonly image: number;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  /** A face is covered by an oval; all else by a box. */
  readonly shape?: 'oval';
}

export type Place = TextPlace | ImagePlace;

/** Whether `place` lies in a picture rather than in the text. */
export function isImagePlace(place: Place): place is ImagePlace {
  return 'image' in place;
}

/** Something a detector saw. It says what and where, never whether that is allowed. */
export interface Sighting {
  /** What was seen, in the detector's own vocabulary, e.g. `student-name`, `class-code`, `school-logo`. */
  readonly kind: string;
  /** `null` when it concerns the whole post, e.g. a recipient. */
  readonly where: Place | null;
  /** 0…1, calibrated by the detector: the share of such sightings that are right. */
  readonly confidence: number;
  /** Other places that support it, e.g. the "4B" beside a first name. */
  readonly because?: readonly TextPlace[];
  /** Finer distinctions a rule may need, e.g. `full-name`, `class`, `sensitive`. */
  readonly traits?: readonly string[];
}
