import type { ImageDetector } from '../../model/detector.ts';
import type { Pixels } from '../../model/pixels.ts';
import { type ImagePlace, isImagePlace, type Sighting } from '../../model/sighting.ts';
import { WORDS_IN_PICTURES } from '../../model/words-in-pictures.ts';
import { TEXT_DETECTORS } from '../text/index.ts';
import type { Box } from './networks/box.ts';
import { nameList } from './words/name-list.ts';
import { around, type PageText, pageText } from './words/page-text.ts';
import { loadReader } from './words/read-words.ts';

const LIST = 'class-list';
const MARKED = 'confidential-mark';

/** What rests on a word less sure than this is dropped: it may be misread… */
const SURE_ENOUGH = 0.7;
/** …unless it is so long that it can't come about by chance: a whole name that is on the roster. */
const LONG = 9;
/** So many students named in one picture are a list of them. */
const LIST_OF = 3;
/** What tells one person from another; a first name alone may be anybody's, or a misreading. */
const WHO = ['full', 'class', 'handle', 'initials'];
const CONFIDENTIAL = /^\W*(?:strictly )?(?:private (?:and|&) )?confidential\W*$/i;

/** The words in a picture, put before the detectors of text; and what only a page can be: a list, a confidential paper. */
export const words: ImageDetector = {
  id: 'words',
  sees: [...WORDS_IN_PICTURES, LIST, MARKED],
  desk: 'plain',
  async prepare(policy, tools) {
    const read = await loadReader(tools);
    const looks = TEXT_DETECTORS.filter(({ sees }) => sees.some((kind) => WORDS_IN_PICTURES.has(kind))).map(
      (detector) => detector.prepare(policy),
    );
    return async (pixels, image): Promise<Sighting[]> => {
      const page = pageText(read(pixels));
      if (page.text === '') return [];
      const input = { text: page.text, recipients: [], site: 'other', surface: 'post' } as const;
      const facts = looks
        .flatMap((look) => look(input))
        .flatMap((sighting) => inPicture(sighting, page, pixels, image));
      return [...facts, ...lists(facts, page, pixels, image), ...marks(page, pixels, image)];
    };
  },
};

function inPicture({ kind, where, confidence, traits = [] }: Sighting, page: PageText, pixels: Pixels, image: number) {
  if (!WORDS_IN_PICTURES.has(kind) || !where || isImagePlace(where)) return [];
  if (/-name$/.test(kind) && kind !== 'school-name' && !traits.some((trait) => WHO.includes(trait))) return [];
  const read = page.at(where);
  if (!read) return [];
  const isWholeName = kind === 'school-name' || (/-name$/.test(kind) && traits.includes('full'));
  if (read.confidence < SURE_ENOUGH && !(isWholeName && where.end - where.start >= LONG)) return [];
  return [{ kind, where: placeOf(read.box, pixels, image), confidence, traits }];
}

function lists(facts: readonly Sighting[], { lines }: PageText, pixels: Pixels, image: number): Sighting[] {
  const named = facts.flatMap(({ kind, where }) =>
    kind === 'student-name' && where && isImagePlace(where) ? [where] : [],
  );
  const rows = nameList(lines).map((line) => around(line.map(({ box }) => box)));
  if (rows.length > 0) return [{ kind: LIST, where: placeOf(around(rows), pixels, image), confidence: 0.8 }];
  return named.length >= LIST_OF ? [{ kind: LIST, where: { image, ...around(named) }, confidence: 0.9 }] : [];
}

function marks({ lines }: PageText, pixels: Pixels, image: number): Sighting[] {
  return lines
    .filter((line) => CONFIDENTIAL.test(line.map(({ text }) => text).join(' ')))
    .map((line) => ({
      kind: MARKED,
      where: placeOf(around(line.map(({ box }) => box)), pixels, image),
      confidence: 0.9,
    }));
}

function placeOf({ x, y, w, h }: Box, { width, height }: Pixels, image: number): ImagePlace {
  return { image, x: x / width, y: y / height, w: w / width, h: h / height };
}
