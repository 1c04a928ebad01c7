import { beforeAll, describe, expect, test } from 'vitest';
import { designCrest, drawCrest } from '../../../bench/images/crests.ts';
import { draw } from '../../../bench/images/drawing.ts';
import { IMAGE_TOOLS } from '../../../cli/image-tools.ts';
import { calibrateLogo } from '../../../lib/detectors/image/logo/setup/calibrate-logo.ts';
import { schoolLogo } from '../../../lib/detectors/image/school-logo.ts';
import { describeLogoReport } from '../../../lib/messages/logo-report.ts';
import { LOGO_MODEL_LIMIT } from '../../../lib/model/logo-model.ts';
import { parsePolicy } from '../../../lib/policy/parse-policy.ts';

const crest = draw(drawCrest(designCrest('set-up', ['roundel'])), 400);
const shares: number[] = [];
let setUp: Awaited<ReturnType<typeof calibrateLogo>>;
beforeAll(async () => {
  setUp = await calibrateLogo([crest], { onProgress: (share) => shares.push(share) });
}, 600_000);

describe('setting a logo up', () => {
  test('makes a model that fits the settings and passes their door', () => {
    const { model } = setUp;
    expect(model.data.length).toBeLessThan(LOGO_MODEL_LIMIT);
    const { policy, problems } = parsePolicy({ logoModel: model });
    expect(problems).toEqual([]);
    expect(policy.logoModel).toEqual(model);
  });

  test('says how well it will be recognised', () => {
    const { report } = setUp;
    expect(report.views).toBe(100);
    expect(report.found).toBeGreaterThan(80);
    expect(report.bySize.reduce((sum, { found }) => sum + found, 0)).toBe(report.found);
    expect(report.lookAlikes.mistaken).toBeLessThanOrEqual(4);
    expect(describeLogoReport(report)[0]).toBe(`Found in ${report.found} of 100 test views.`);
  });

  test('tells how far it has come, up to the end', () => {
    expect(shares.length).toBeGreaterThan(100);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBeCloseTo(1);
  });

  test('the model alone, without pictures of the logo, finds it', async () => {
    const { policy } = parsePolicy({ logoModel: setUp.model });
    const look = await schoolLogo.prepare(policy, {
      ...IMAGE_TOOLS,
      decode: () => Promise.reject(new Error('There is nothing to decode.')),
    });
    const [seen] = await look(crest, 0);
    expect(seen?.kind).toBe('school-logo');
  });

  test('ends when it is told to', async () => {
    const ending = new AbortController();
    const work = calibrateLogo([crest], { signal: ending.signal, onProgress: () => ending.abort() });
    await expect(work).rejects.toThrow(/abort/i);
  });

  test.each([[[]], [Array.from({ length: 6 }, () => crest)]])('refuses %#: too few or too many', async (references) => {
    await expect(calibrateLogo(references)).rejects.toThrow(/picture/);
  });
});

describe('a logo model in the settings', () => {
  test.each([
    [{ format: 2, data: 'A'.repeat(200) }, /must be 1/],
    [{ format: 1, data: 'A'.repeat(LOGO_MODEL_LIMIT + 1) }, /too long/],
    [{ format: 1, data: 'not base64 at all, '.repeat(20) }, /whole logo model/],
  ])('is turned away with a reason: %#', (logoModel, reason) => {
    const { policy, problems } = parsePolicy({ logoModel });
    expect(policy.logoModel).toBeUndefined();
    expect(problems.map(({ message }) => message).join()).toMatch(reason);
  });
});
