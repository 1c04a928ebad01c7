// Gathers close looks at emblems and at what is not them, for fit-judge.ts to learn from, into bench/.cache/looks-<name>.jsonl.
// node bench/images/gather-looks.ts NAME COUNT (about 40 ms each; tuned families and free emblems only)
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bank } from '../../lib/detectors/image/logo/bank.ts';
import { edgePyramid } from '../../lib/detectors/image/logo/edges.ts';
import { evidenceAt, gatherEvidence } from '../../lib/detectors/image/logo/evidence.ts';
import { sketchOf } from '../../lib/detectors/image/logo/file/sketch.ts';
import { projectionOf } from '../../lib/detectors/image/logo/geometry.ts';
import { wholeOf } from '../../lib/detectors/image/logo/judge.ts';
import { readColours } from '../../lib/detectors/image/logo/look.ts';
import { learnLogo, modelOf, SKETCH, UNCALIBRATED } from '../../lib/detectors/image/logo/model.ts';
import type { Layer } from '../../lib/detectors/image/logo/resample.ts';
import { chanceOf } from '../../lib/detectors/image/logo/setup/chance.ts';
import { lookAlikesOf } from '../../lib/detectors/image/logo/setup/look-alike.ts';
import { type Ink, makeView, type ViewOrder } from '../../lib/detectors/image/logo/setup/views.ts';
import { cutOut } from '../../lib/detectors/image/logo/silhouette.ts';
import { designCrest, drawCrest, lookAlike, TUNED_FAMILIES } from './crests.ts';
import { draw } from './drawing.ts';
import { drawFreely } from './free-crests.ts';

const [name = 'a', count = '1000'] = process.argv.slice(2);
const folder = join(import.meta.dirname, '../.cache');
const file = join(folder, `looks-${name}.jsonl`);
/** Looks at one emblem before the next is made. */
const EACH = 24;
const INKS: readonly Ink[] = ['own', 'own', 'own', 'grey', 'one-colour', 'other', 'negative'];

mkdirSync(folder, { recursive: true });
writeFileSync(file, '');
const general = bank();
const chance = chanceOf(`looks ${name}`);
for (let emblem = 0; emblem * EACH < Number(count); emblem++) {
  const seed = `looks ${name} ${emblem}`;
  const isFree = emblem % 2 === 1;
  const design = designCrest(seed, [TUNED_FAMILIES[(emblem >> 1) % TUNED_FAMILIES.length] as 'shield']);
  const cut = (svg: string): Layer => cutOut(draw(svg, 400));
  const own = cut(isFree ? drawFreely(seed, seed) : drawCrest(design));
  // Points are only needed where the place is searched for, with other emblems in every third round.
  const isSearched = emblem % 3 === 0;
  const model = modelOf(
    isSearched
      ? learnLogo(draw(isFree ? drawFreely(seed, seed) : drawCrest(design), 400))
      : {
          aspect: own.alpha.height / own.alpha.width,
          points: [],
          sketch: sketchOf(own, SKETCH),
          calibration: UNCALIBRATED,
        },
  );
  const twin = cut(isFree ? drawFreely(seed, `${seed} other`) : drawCrest(lookAlike(design, seed)));
  const made = lookAlikesOf(own);
  const foreign = cut(
    chance.is(0.5)
      ? drawFreely(`${seed} f`, `${seed} f`)
      : drawCrest(designCrest(`${seed} f`, chance.is(0.5) ? [design.family] : TUNED_FAMILIES)),
  );
  for (let n = 0; n < EACH; n++) {
    const isMark = chance.is(0.2);
    const order: ViewOrder = {
      width: chance.scale(34, 300),
      roughness: chance.between(0, 1),
      ink: isMark ? chance.pick(['own', 'white', 'white']) : chance.pick(INKS),
      ground: isMark ? 'mark' : chance.pick(['plain', 'cloth', 'clutter', 'clutter']),
    };
    const kind = n % 2 === 0 ? 'own' : isSearched ? 'foreign' : n % 4 === 1 ? 'twin' : 'made';
    const shown = { own, twin, foreign, made: kind === 'made' ? made(chance) : own }[kind];
    const { colours, quad } = makeView(shown, order, chance);
    let places: ReturnType<typeof gatherEvidence> = [];
    if (kind === 'foreign') {
      const reading = readColours(colours);
      if (reading) places = gatherEvidence(reading, model, general).slice(0, 2);
    } else {
      const start = projectionOf(quad, model.aspect);
      if (start) places = [evidenceAt(edgePyramid(colours), model, start)];
    }
    for (const { close } of places)
      if (close.cells.length > 0)
        appendFileSync(
          file,
          `${JSON.stringify({
            emblem: seed,
            kind,
            free: isFree,
            order,
            parts: wholeOf(close).map((value) => Number(value.toFixed(4))),
            cells: Array.from(close.cells, (value) => Number(value.toFixed(3))),
          })}\n`,
        );
  }
}
