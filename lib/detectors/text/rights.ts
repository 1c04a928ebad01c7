import type { TextDetector } from '../../model/detector.ts';
import type { Sighting } from '../../model/sighting.ts';
import { LISTS } from './language/lists.ts';
import { findPhrases } from './language/phrases.ts';
import { placeOf, readingOf } from './language/reading.ts';
import { widest } from './language/widest.ts';

const KIND = 'others-rights';

/** Sign of a rights holder: © or (c) and a name or year that follow. */
const NOTICE =
  /(?:©|\(c\)|℗|copyright(?: ©)?) ?(?:(?:19|20)\d{2}(?:[-–]\d{2,4})? ?)?(?:by )?\p{Lu}[\p{L}&.'’]{1,30}(?: \p{Lu}[\p{L}&.'’]{0,30}){0,4}|(?:©|\(c\)|℗) ?(?:19|20)\d{2}/gu;

const PATTERNS = {
  [KIND]: [
    '(getty|getty images|shutterstock|alamy|istock|istockphoto|adobe stock|dreamstime|depositphotos|123rf|bigstock|corbis|pa images|pa media|press association|reuters|afp|rex features|splash news|stock photo|stock image)',
    '(photo|image|picture|pic|credit|video|music|song|footage|courtesy)s? (by|from|credit|courtesy of|of|copyright|copyright of|belongs to|belong to|owned by|property of) ~1 (getty|shutterstock|alamy|istock|adobe|pa|reuters|sony|universal|disney|warner|bbc|itv|netflix|sky|marvel|pixar|nintendo|google|pinterest)',
    '(no|all) (copyright|rights) (infringement )? (intended|reserved)',
    '(all rights reserved|no copyright intended|no copyright infringement|i do not own (the|this)|do not own the rights|not mine but|credit to owner|credit to the owner|credits to owner)',
    '(image|photo|picture|text|video|words|lyrics|music|work|poem|song|artwork|this|content) (is)? (copyright|copyrighted)',
    '[ (ripped|rip|torrent|torrented|pirated|pirate|bootleg|cracked|dodgy (stick|firestick|link)|free download|illegal stream|illegal download|streaming it free|dodgy stream) ] ~8 (dvd|film|movie|album|book|link|copy|series|match|here|pdf|free|version|software|game)',
    '[ (full|whole|entire|complete) (film|movie|album|book|episode|match|workbook|textbook|chapter|pdf|series|scheme) ] ~8 (free|here|link|download|ripped|copied|pdf|scanned|uploaded|watch)',
    '[ (pdf|scan|scans|copy|photocopy|download|screenshots) (of)? (the|a|this)? ~2 (whole|entire|full|complete|textbook|workbook|book|scheme|chapter|paper|film|album) ] ~10 (free|pay|link|dm|paying|buying|comments|share|here|anyone)',
    '[ (copied|scanned|photocopied|screenshotted|downloaded|nicked|pinched|stole|stolen|lifted|ripped off) (it|this|the|from|straight|word for word|off)* ~2 ] (so nobody|so no one|instead of (buying|paying)|without (paying|permission|asking)|the internet|google|google images|pinterest|twinkl|tes|a paid|the website|dvd|book)',
    "here (is|'s|are) (the)? (full|whole|entire) ~2 (chapter|book|poem|lyrics|film|album|episode|article|script)",
  ],
} as const;

/** Lines and phrases that say the words, picture or film are somebody else's. */
export const rights: TextDetector = {
  id: 'rights',
  sees: [KIND],
  prepare() {
    const find = findPhrases(PATTERNS, { lists: LISTS });
    return (input) => {
      const reading = readingOf(input);
      const { tokens, text } = reading;
      const notices = [...text.matchAll(NOTICE)].map(
        ({ index, 0: written }): Sighting => ({
          kind: KIND,
          where: { start: index, end: index + written.length },
          confidence: 0.85,
        }),
      );
      const phrases = widest(find(reading))
        .map(
          ({ markFrom, markTo }): Sighting => ({
            kind: KIND,
            where: placeOf(tokens, markFrom, markTo),
            confidence: 0.7,
          }),
        )
        .filter(
          ({ where }) =>
            !notices.some(
              (notice) =>
                where &&
                notice.where &&
                'start' in where &&
                'start' in notice.where &&
                notice.where.start < where.end &&
                where.start < notice.where.end,
            ),
        );
      return [...notices, ...phrases];
    };
  },
};
