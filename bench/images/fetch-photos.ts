// Brings photographs for the grounds of made pictures from Debian's packages of backgrounds into bench/.cache/photos.
// They are never committed. Needs apt-get and dpkg; without them the bench makes its grounds up.
import { execFileSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import sharp from 'sharp';

const PACKAGES = [
  'gnome-backgrounds',
  'mate-backgrounds',
  'plasma-workspace-wallpapers',
  'lomiri-wallpapers',
  'lomiri-wallpapers-16.04',
  'lomiri-wallpapers-20.04',
  'ukui-wallpapers',
  'opencv-doc',
  'python3-skimage',
];
/** Patterns and calibration boards rather than photographs. */
const NOT_PHOTOS = /chess|board|logo|left\d|right\d|text|sudoku|mask|page|retina|cells|mitosis|digits|ellipses/i;

const target = join(import.meta.dirname, '../.cache/photos');
const room = mkdtempSync(join(tmpdir(), 'second-look-photos-'));
mkdirSync(target, { recursive: true });
execFileSync('apt-get', ['download', ...PACKAGES], { cwd: room, stdio: 'inherit' });
for (const file of globSync('*.deb', { cwd: room })) execFileSync('dpkg', ['-x', file, 'files'], { cwd: room });
let count = 0;
for (const file of globSync(
  'files/usr/{share/backgrounds,share/wallpapers,share/doc/opencv-doc/examples/data,lib/python3/dist-packages/skimage/data}/**/*.{jpg,jpeg,png,webp}',
  { cwd: room },
).sort()) {
  if (NOT_PHOTOS.test(basename(file))) continue;
  const picture = sharp(join(room, file));
  const { width = 0, height = 0 } = await picture.metadata().catch(() => ({}) as { width?: number; height?: number });
  if (width < 400 || height < 300) continue;
  const name = `${String(count).padStart(3, '0')}_${basename(file, extname(file)).replace(/\W/g, '_').slice(0, 30)}.jpg`;
  await picture
    .resize({ width: 2000, withoutEnlargement: true })
    .flatten()
    .jpeg({ quality: 92 })
    .toFile(join(target, name));
  count++;
}
rmSync(room, { recursive: true });
console.log(`${count} photographs in ${target}`);
