// node diag.ts OUT STEP OFF SPLIT : shared set, current pipeline
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import sharp from 'sharp';

const R = process.env.ROOT ?? '/tmp/w/logo';
const { bank } = await import(R + '/lib/detectors/image/logo/bank.ts');
const { modelOf } = await import(R + '/lib/detectors/image/logo/model.ts');
const { readPicture } = await import(R + '/lib/detectors/image/logo/look.ts');
const { gatherEvidence } = await import(R + '/lib/detectors/image/logo/evidence.ts');
const { benchFor } = await import(R + '/lib/detectors/image/logo/sampling.ts');
const { quadOf } = await import(R + '/lib/detectors/image/logo/geometry.ts');
const { judge } = await import(R + '/lib/detectors/image/logo/judge.ts');
async function pixels(f) {
  const { data, info } = await sharp(f).ensureAlpha().toColourspace('srgb').raw().toBuffer({ resolveWithObject: true });
  return {
    width: info.width,
    height: info.height,
    data: new Uint8ClampedArray(data.buffer, data.byteOffset, data.length),
  };
}
const [OUT, STEP = '1', OFF = '0', SPLIT = 'dev'] = process.argv.slice(2);
const SET = '/tmp/img/set';
const lab = readFileSync(SET + '/labels.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((l) => JSON.parse(l))
  .filter((x) => x.split === SPLIT)
  .sort((a, b) => (a.file < b.file ? -1 : 1));
let s = 7;
const rnd = () => (s = (s * 1103515245 + 12345) & 0x7fffffff) / 0x7fffffff;
for (let i = lab.length - 1; i > 0; i--) {
  const j = (rnd() * (i + 1)) | 0;
  [lab[i], lab[j]] = [lab[j], lab[i]];
}
const B = bank();
const schools = SPLIT === 'dev' ? [0, 1, 2, 3] : [4, 5, 6, 7, 8, 9, 10, 11];
const M = {};
for (const k of schools) {
  const t = performance.now();
  M[k] = modelOf(await pixels(`/tmp/img/logos/crest_${String(k).padStart(3, '0')}.png`));
  console.error('model', k, M[k].points.count, (performance.now() - t) | 0, 'ms');
}
export const off = (q, t) => {
  if (!t) return 9;
  const w = Math.hypot(t[1][0] - t[0][0], t[1][1] - t[0][1]);
  return Math.max(...q.map((p, i) => Math.hypot(p.x - t[i][0], p.y - t[i][1]))) / w;
};
writeFileSync(OUT, '');
for (let i = +OFF; i < lab.length; i += +STEP) {
  const x = lab[i];
  const p = await pixels(SET + '/' + x.file);
  const t0 = performance.now();
  const q = readPicture(p);
  const msR = performance.now() - t0;
  const hash = [...x.file].reduce((a, c) => (a * 31 + c.charCodeAt(0)) >>> 0, 7);
  const pairs =
    x.kind === 'pos'
      ? [x.school, schools[(schools.indexOf(x.school) + 1 + (hash % (schools.length - 1))) % schools.length]]
      : [schools[hash % schools.length], schools[(hash + 1 + ((hash >>> 8) % (schools.length - 1))) % schools.length]];
  const res = [];
  for (const k of pairs) {
    const t = performance.now();
    const room = Math.max(...M[k].templates.map((t) => t.count));
    const e = q ? gatherEvidence(q.features, benchFor(q.pyramid, room), M[k], B) : [];
    res.push({
      s: k,
      y: +(x.kind === 'pos' && k === x.school),
      ms: (performance.now() - t) | 0,
      ev: e.map((v) => ({
        c: +judge(v.close).toFixed(3),
        off: +off(quadOf(v.map, M[k].aspect), x.quad).toFixed(2),
        close: v.close,
      })),
    });
  }
  appendFileSync(OUT, JSON.stringify({ ...x, nk: q?.features.count, msR: msR | 0, res }) + '\n');
}
