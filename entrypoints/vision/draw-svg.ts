import { lookSize } from '../../lib/model/pixels.ts';
import type { Policy } from '../../lib/model/policy.ts';

/** Width an SVG without a size of its own is drawn at. */
const LOGO_WIDTH = 720;

/** Draws an SVG at the size pictures are looked at; undefined when it can't be drawn. Nothing in it runs or is fetched. */
export async function drawSvg(file: Blob): Promise<ImageBitmap | undefined> {
  const url = URL.createObjectURL(file.type === 'image/svg+xml' ? file : new Blob([file], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const size = lookSize(image.naturalWidth || LOGO_WIDTH, image.naturalHeight || LOGO_WIDTH);
    const canvas = new OffscreenCanvas(size.width, size.height);
    canvas.getContext('2d')?.drawImage(image, 0, 0, size.width, size.height);
    return canvas.transferToImageBitmap();
  } catch {
    return undefined;
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** The settings with every SVG logo drawn as a PNG, for the worker; one that can't be drawn stays as it is. */
export async function withDrawnLogos(policy: Policy): Promise<Policy> {
  const logos = await Promise.all(
    policy.school.logos.map(async (logo) =>
      logo.image.startsWith('data:image/svg+xml') ? { ...logo, image: await asPng(logo.image) } : logo,
    ),
  );
  return { ...policy, school: { ...policy.school, logos } };
}

async function asPng(svg: string): Promise<string> {
  const image = new Image();
  image.src = svg;
  try {
    await image.decode();
    const scale = LOGO_WIDTH / (image.naturalWidth || LOGO_WIDTH);
    const canvas = document.createElement('canvas');
    canvas.width = LOGO_WIDTH;
    canvas.height = Math.max(1, Math.round((image.naturalHeight || LOGO_WIDTH) * scale));
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return canvas.toDataURL('image/png');
  } catch {
    return svg;
  }
}
