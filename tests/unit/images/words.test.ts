import { beforeAll, expect, test } from 'vitest';
import { pixelsOf } from '../../../bench/images/canvas.ts';
import { draw } from '../../../bench/images/drawing.ts';
import { inventedGround } from '../../../bench/images/grounds.ts';
import { DOCUMENTS, makeDocument } from '../../../bench/seen/documents.ts';
import { IMAGE_TOOLS } from '../../../cli/image-tools.ts';
import { chanceOf } from '../../../lib/detectors/image/logo/setup/chance.ts';
import { words } from '../../../lib/detectors/image/words.ts';
import type { ImageLook } from '../../../lib/model/detector.ts';
import { parsePolicy } from '../../../lib/policy/parse-policy.ts';

const settings = {
  school: { name: 'Fennimore Lane School' },
  students: [{ name: 'Jayden Okafor', class: '4B' }, { name: 'Ed Ash' }],
};
let look: ImageLook;
beforeAll(async () => {
  look = await words.prepare(parsePolicy(settings).policy, IMAGE_TOOLS);
}, 60_000);

const page = (...lines: string[]) =>
  draw(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 700"><rect width="1000" height="700" fill="#fff"/>${lines
      .map(
        (text, n) => `<text x="60" y="${100 + 70 * n}" font-family="Libre Baskerville" font-size="30">${text}</text>`,
      )
      .join('')}</svg>`,
    1000,
  );
const kinds = async (...lines: string[]) => [...new Set((await look(page(...lines), 0)).map(({ kind }) => kind))];

test.each(DOCUMENTS)(
  'the school and every student are read on a made %s',
  async (kind) => {
    const { picture, policy, names } = await makeDocument('test', kind);
    const seen = await (await words.prepare(policy, IMAGE_TOOLS))(picture, 0);
    expect(seen.filter((one) => one.kind === 'school-name')).not.toEqual([]);
    expect(seen.filter((one) => one.kind === 'student-name').length).toBe(names.length);
    if (kind === 'register') expect(seen.map((one) => one.kind)).toContain('class-list');
  },
  60_000,
);

test('what is read has its place in the picture', async () => {
  const [seen] = await look(page('A walk by the river', 'and then', 'Jayden Okafor came'), 2);
  expect(seen).toMatchObject({ kind: 'student-name', where: { image: 2 } });
  const { where } = seen as { where: { x: number; y: number; w: number; h: number } };
  expect(where.x).toBeCloseTo(0.06, 1);
  expect(where.y + where.h).toBeCloseTo(240 / 700, 1);
  expect(where.w).toBeGreaterThan(0.15);
});

test('details, marks of owners and confidential papers are told apart', async () => {
  expect(await kinds('UPN A123456789010')).toContain('identifier');
  expect(await kinds('Call me on 07700 900218')).toContain('phone-number');
  expect(await kinds('© Getty Images 2024')).toEqual(['others-rights']);
  expect(await kinds('STRICTLY CONFIDENTIAL', 'Minutes of the meeting')).toEqual(['confidential-mark']);
});

test('everyday papers and pictures without words raise nothing', async () => {
  expect(await kinds('Menu', 'Tomato soup', 'Roast chicken', 'Apple crumble', 'Custard')).toEqual([]);
  expect(await kinds('Ed said hello', 'The ash tree is down')).toEqual([]);
  for (let n = 0; n < 2; n++)
    expect(await look(pixelsOf(inventedGround(chanceOf(`none ${n}`), 1280, 853)), 0)).toEqual([]);
});
