import sharp from 'sharp';
import { unpackLogos } from '/tmp/w/logo/lib/detectors/image/logo/file/logo-file.ts';
import { calibrateLogo } from '/tmp/w/logo/lib/detectors/image/logo/setup/calibrate-logo.ts';
import { describeLogoReport } from '/tmp/w/logo/lib/messages/logo-report.ts';

async function pixels(f) {
  const { data, info } = await sharp(f).ensureAlpha().toColourspace('srgb').raw().toBuffer({ resolveWithObject: true });
  return {
    width: info.width,
    height: info.height,
    data: new Uint8ClampedArray(data.buffer, data.byteOffset, data.length),
  };
}
for (const k of [0, 1, 2, 3, 4, 9]) {
  const p = await pixels(`/tmp/img/logos/crest_${String(k).padStart(3, '0')}.png`);
  const t = performance.now();
  let lt = 0;
  const { model, report } = await calibrateLogo([p], {
    onProgress: (s) => {
      if (s >= 0.25 && !lt) lt = performance.now() - t;
    },
  });
  console.log(
    k,
    'learn',
    lt | 0,
    'total',
    (performance.now() - t) | 0,
    model.data.length,
    'shift',
    unpackLogos(model.data)[0].calibration.shift.toFixed(2),
  );
  console.log(describeLogoReport(report).join(' '), report.bySize.map((b) => b.width + ':' + b.found).join(' '));
}
