import sharp from 'sharp';
import { chanceOf } from '../../../lib/detectors/image/logo/setup/chance.ts';

/** Every format a browser may be given. */
const FORMATS = ['jpeg', 'png', 'webp', 'gif', 'avif'] as const;

export interface BrokenFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Buffer;
}

/** `count` picture files with something wrong: cut off, bytes changed, zeroed, swapped heads, odd sizes, nothing at all. */
export async function brokenFiles(count: number): Promise<BrokenFile[]> {
  const whole = await Promise.all(
    FORMATS.map(async (format) => {
      const noise = { type: 'gaussian', mean: 120, sigma: 40 } as const;
      const picture = sharp({ create: { width: 320, height: 240, channels: 3, background: '#456', noise } });
      return picture.toFormat(format, format === 'avif' ? { effort: 0 } : {}).toBuffer();
    }),
  );
  return Array.from({ length: count }, (_, n) => {
    const chance = chanceOf(`broken ${n}`);
    const at = n % FORMATS.length;
    const bytes = Buffer.from(whole[at] as Buffer);
    const fault = ['cut', 'changed', 'zeroed', 'head swapped', 'empty', 'size changed', 'doubled', 'head only'][
      Math.floor(n / FORMATS.length) % 8
    ] as string;
    return { name: `${n} ${fault}.${FORMATS[at]}`, type: `image/${FORMATS[at]}`, bytes: spoil(bytes, fault) };

    function spoil(good: Buffer, how: string): Buffer {
      switch (how) {
        case 'cut':
          return good.subarray(0, chance.whole(1, good.length - 1));
        case 'changed':
          for (let k = 0; k < 40; k++) good[chance.whole(0, good.length - 1)] = chance.whole(0, 255);
          return good;
        case 'zeroed': {
          const from = chance.whole(16, good.length - 1);
          return good.fill(0, from, Math.min(good.length, from + 2000));
        }
        case 'head swapped':
          return Buffer.concat([(whole[(at + 1) % FORMATS.length] as Buffer).subarray(0, 32), good.subarray(32)]);
        case 'empty':
          return Buffer.alloc(0);
        case 'size changed':
          for (let k = 4; k < 30; k++) if (chance.is(0.2)) good[k] = 255;
          return good;
        case 'doubled':
          return Buffer.concat([good.subarray(0, good.length >> 1), good]);
        default:
          return good.subarray(0, 64);
      }
    }
  });
}
