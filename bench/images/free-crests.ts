import { type Chance, chanceOf } from '../../lib/detectors/image/logo/setup/chance.ts';
import { ICONS, icon, TYPEFACES } from './drawing.ts';

/** An emblem of no family: any frame, any number of drawings and lines of text anywhere. `drawn` decides what they show. */
export function drawFreely(layout: string, drawn: string): string {
  const plan = chanceOf(`layout ${layout}`);
  const what = chanceOf(`drawn ${drawn}`);
  const [w, h] = [500, plan.pick([500, 500, 620, 300, 200])];
  const colour = () => `hsl(${plan.whole(0, 359)},${plan.whole(10, 90)}%,${plan.whole(12, 88)}%)`;
  const [ground, ink, second] = [colour(), colour(), colour()];
  const parts: string[] = [frame(plan, w, h, ground, ink)];
  for (let n = plan.whole(1, 4); n > 0; n--) {
    const size = plan.scale(0.15, 0.6) * Math.min(w, h);
    const kind = plan.is(0.65) ? 'solid' : 'lines';
    parts.push(
      icon(
        kind,
        what.pick(ICONS[kind]),
        plan.between(0.08, 0.92) * (w - size),
        plan.between(0.08, 0.92) * (h - size),
        size,
        plan.is(0.7) ? ink : second,
      ),
    );
  }
  for (let n = plan.whole(0, 3); n > 0; n--) {
    const size = plan.scale(24, 90);
    const fit = plan.between(0.4, 0.85) * w;
    parts.push(
      `<text x="${w / 2}" y="${plan.between(0.15, 0.95) * h}" font-size="${size}" font-family="${plan.pick(TYPEFACES)}" font-weight="bold" text-anchor="middle" fill="${plan.is(0.7) ? ink : second}" textLength="${fit}" lengthAdjust="spacingAndGlyphs">${wordBy(what, Math.round((1.5 * fit) / size))}</text>`,
    );
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${w} ${h}" width="${w}" height="${h}">${parts.join('')}</svg>`;
}

function wordBy(chance: Chance, length: number): string {
  const letters = 'ABCDEFGHIJKLMNOPRSTUVWYabcdefghiklmnoprstuvwy';
  return Array.from({ length: Math.max(2, length) }, () => letters[chance.whole(0, letters.length - 1)]).join('');
}

function frame(plan: Chance, w: number, h: number, ground: string, ink: string): string {
  const style = `fill="${plan.is(0.75) ? ground : 'none'}" stroke="${ink}" stroke-width="${plan.whole(0, 20)}"`;
  switch (plan.whole(0, 5)) {
    case 0:
      return `<ellipse cx="${w / 2}" cy="${h / 2}" rx="${w / 2 - 12}" ry="${h / 2 - 12}" ${style}/>`;
    case 1:
      return `<rect x="12" y="12" width="${w - 24}" height="${h - 24}" rx="${plan.whole(0, 90)}" ${style}/>`;
    case 2:
      return `<path d="M12 12 H${w - 12} V${0.55 * h} Q${w - 20} ${0.85 * h} ${w / 2} ${h - 10} Q20 ${0.85 * h} 12 ${0.55 * h} Z" ${style}/>`;
    case 3: {
      const sides = plan.whole(5, 8);
      const points = Array.from({ length: sides }, (_, n) => {
        const angle = (2 * Math.PI * n) / sides - Math.PI / 2;
        return `${w / 2 + (w / 2 - 12) * Math.cos(angle)},${h / 2 + (h / 2 - 12) * Math.sin(angle)}`;
      });
      return `<polygon points="${points.join(' ')}" ${style}/>`;
    }
    case 4:
      return `<ellipse cx="${w / 2}" cy="${h / 2}" rx="${w / 2 - 12}" ry="${h / 2 - 12}" ${style}/><ellipse cx="${w / 2}" cy="${h / 2}" rx="${w / 3}" ry="${h / 3}" fill="none" stroke="${ink}" stroke-width="${plan.whole(2, 10)}"/>`;
    default:
      return '';
  }
}
