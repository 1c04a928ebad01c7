// Writes lib/detectors/image/logo/bank-data.ts: what lettering and other schools' emblems look like in general.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LENGTH } from '../../lib/detectors/image/logo/descriptors.ts';
import { extractFeatures } from '../../lib/detectors/image/logo/features.ts';
import { coloursOf, lumaOf } from '../../lib/detectors/image/logo/plane.ts';
import { chanceOf } from '../../lib/detectors/image/logo/setup/chance.ts';
import { CHARGES, designCrest, drawCrest, TUNED_FAMILIES } from './crests.ts';
import { draw, ICONS, icon, TYPEFACES } from './drawing.ts';

const EMBLEMS = 900;
const LETTERING = 500;
const DRAWINGS = 200;
/** A byte of a descriptor is stored as one of sixteen steps of this size. */
const STEP = 13;

const chance = chanceOf('bank');
const pile = (svg: string, width: number, share: number): Uint8Array[] => {
  const features = extractFeatures(lumaOf(coloursOf(draw(svg, width))), 4000, 60);
  return Array.from({ length: features.count }, (_, n) => n)
    .filter(() => chance.is(share))
    .map((n) => features.descriptors.slice(n * LENGTH, (n + 1) * LENGTH));
};
const framed = (svg: string) =>
  svg.replace(
    /viewBox="0 0 (\d+) (\d+)" width="\d+" height="\d+"/,
    (_, w, h) =>
      `viewBox="-40 -40 ${Number(w) + 80} ${Number(h) + 80}" width="${Number(w) + 80}" height="${Number(h) + 80}"`,
  );

const emblems = Array.from({ length: 48 }, (_, n) =>
  framed(drawCrest(designCrest(`bank ${n}`, TUNED_FAMILIES))),
).flatMap((svg) => [...pile(svg, 330, 0.3), ...pile(svg, 100, 0.4)]);
const text =
  'the school term pupil report date year class Monday attendance council online privacy meeting award 0123456789 ABCDEFGHIJKLMNOPQRSTUVWXYZ ACADEMY COLLEGE SCHOOL Primary High Grammar'.split(
    ' ',
  );
const page = (ink: string, paper: string) => {
  const lines: string[] = [];
  for (let y = 40; y < 900; ) {
    const size = chance.pick([13, 17, 22, 30, 48]);
    const line = Array.from({ length: 16 }, () => chance.pick(text)).join(' ');
    lines.push(
      `<text x="10" y="${y}" font-size="${size}" font-family="${chance.pick(TYPEFACES)}" font-weight="${chance.pick(['normal', 'bold'])}" fill="${ink}">${line}</text>`,
    );
    y += size * 1.5;
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 900" width="1200" height="900"><rect width="1200" height="900" fill="${paper}"/>${lines.join('')}</svg>`;
};
const lettering = [page('#222', '#fff'), page('#eee', '#111'), page('#333', '#fafafa')].flatMap((svg) =>
  pile(svg, 1200, 0.3),
);
const drawings = Array.from({ length: 60 }, (_, n) => {
  const body =
    n % 2
      ? icon('solid', chance.pick(ICONS.solid.filter((name) => !CHARGES.includes(name))), 10, 10, 180, '#222')
      : icon('lines', chance.pick(ICONS.lines), 10, 10, 180, '#222');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 200" width="200" height="200"><rect width="200" height="200" fill="#fff"/>${body}</svg>`;
}).flatMap((svg) => pile(svg, 160, 0.5));

const some = (list: Uint8Array[], count: number) =>
  list
    .map((d) => ({ d, order: chance.next() }))
    .sort((a, b) => a.order - b.order)
    .slice(0, count)
    .map(({ d }) => d);
const chosen = [...some(emblems, EMBLEMS), ...some(lettering, LETTERING), ...some(drawings, DRAWINGS)];
const packed = Buffer.alloc((chosen.length * LENGTH) / 2);
chosen.forEach((descriptor, n) => {
  for (let i = 0; i < LENGTH; i += 2) {
    const [a, b] = [descriptor[i] as number, descriptor[i + 1] as number].map((value) =>
      Math.min(15, Math.round(value / STEP)),
    );
    packed[(n * LENGTH + i) / 2] = ((a as number) << 4) | (b as number);
  }
});
writeFileSync(
  join(import.meta.dirname, '../../lib/detectors/image/logo/bank-data.ts'),
  `// Made by bench/images/make-bank.ts; do not edit.\nexport const BANK_STEP = ${STEP};\nexport const BANK =\n  '${packed.toString('base64')}';\n`,
);
console.log(
  `${emblems.length} of emblems, ${lettering.length} of lettering, ${drawings.length} of drawings; kept ${chosen.length}`,
);
