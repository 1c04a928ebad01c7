import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import sharp from 'sharp';
import type { VisionAnswer, VisionRequest } from '../../lib/page/vision-protocol.ts';
import { brokenFiles } from '../unit/images/broken-files.ts';
import { expect, test } from './one-browser.ts';

const examples = join(import.meta.dirname, '../../examples');
const crest = readFileSync(join(examples, 'fennimore-lane-crest.svg'));

/** The example school's crest in the right half of a plain picture. */
async function withCrest(): Promise<Buffer> {
  const drawn = await sharp(crest, { density: 200 }).resize({ width: 220 }).png().toBuffer();
  return sharp({ create: { width: 900, height: 600, channels: 3, background: '#9aa58c' } })
    .composite([{ input: drawn, left: 560, top: 180 }])
    .png()
    .toBuffer();
}
const PLACE = { x: expect.closeTo(560 / 900, 1), y: expect.closeTo(180 / 600, 1) };

/** Opens the page by itself and speaks to it as a content script does. */
async function openVision(page: Page, id: string | undefined) {
  await page.goto(`chrome-extension://${id}/vision.html`);
  await page.evaluate(async () => {
    const { runtime } = (
      globalThis as unknown as { chrome: { runtime: { sendMessage(m: object): Promise<{ answer: string }> } } }
    ).chrome;
    const { answer: key } = await runtime.sendMessage({ to: 'background', name: 'visionKey', request: null });
    const { port1, port2 } = new MessageChannel();
    const answers: VisionAnswer[] = [];
    port1.onmessage = ({ data }) => answers.push(data);
    Object.assign(window, { answers, vision: port1 });
    window.postMessage({ to: 'second-look-vision', key }, '*', [port2]);
  });
  /** All so far; bitmaps stay where they are. */
  const answers = async () =>
    (await page.evaluate(() =>
      (window as unknown as { answers: VisionAnswer[] }).answers.map((answer) => ({ ...answer, bitmap: undefined })),
    )) as unknown as VisionAnswer[];
  let last = 0;
  const send = (kind: VisionRequest['kind'], id: number, bytes?: Buffer, type = 'image/png', more: object = {}) =>
    page.evaluate(
      ([kind, id, base64, type, more]) => {
        const file = new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], 'picture', { type });
        (window as unknown as { vision: MessagePort }).vision.postMessage(
          kind === 'cancel' ? { kind, id } : { kind, id, file, ...more },
        );
      },
      [kind, id, bytes?.toString('base64') ?? '', type, more] as const,
    );
  const answerTo = async (id: number, timeout: number) => {
    const found = async () => (await answers()).find((answer) => 'id' in answer && answer.id === id);
    await expect.poll(found, { timeout }).toBeTruthy();
    return (await found()) as VisionAnswer;
  };
  const ask = async (
    kind: 'look' | 'preview' | 'cover',
    bytes: Buffer,
    type?: string,
    timeout = 60_000,
    more?: object,
  ) => {
    last += 1;
    await send(kind, last, bytes, type, more);
    return answerTo(last, timeout);
  };
  return { ask, send, answers, answerTo };
}

test('the crest is seen in every format, upright, and in an SVG', async ({ page, bed }) => {
  test.setTimeout(240_000);
  const { ask } = await openVision(page, bed.extensionId);
  const picture = await withCrest();
  await expect
    .poll(async () => ((await ask('look', picture)) as { sightings?: unknown[] }).sightings, { timeout: 30_000 })
    .toHaveLength(1); // IT's settings may take a few seconds to arrive.
  const turned = await sharp(picture).rotate(90).withMetadata({ orientation: 8 }).jpeg().toBuffer();
  const svg = Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="600"><rect width="900" height="600" fill="#9aa58c"/><image x="560" y="180" width="220" href="data:image/svg+xml;base64,${crest.toString('base64')}"/></svg>`,
  );
  const formats: [string, Buffer][] = [
    ['image/jpeg', await sharp(picture).jpeg().toBuffer()],
    ['image/webp', await sharp(picture).webp().toBuffer()],
    ['image/gif', await sharp(picture).gif().toBuffer()],
    ['image/avif', await sharp(picture).avif({ effort: 0 }).toBuffer()],
    ['image/png', await sharp(picture).jpeg().toBuffer()], // wrong type
    ['image/jpeg', turned],
    ['image/jpeg', await sharp(picture).resize({ width: 4000 }).jpeg().toBuffer()],
    ['image/svg+xml', svg],
  ];
  for (const [type, bytes] of formats)
    expect(await ask('look', bytes, type), type).toMatchObject({
      kind: 'seen',
      sightings: [{ kind: 'school-logo', where: PLACE }],
    });
});

test('a preview is a small copy', async ({ page, bed }) => {
  const { ask } = await openVision(page, bed.extensionId);
  expect(
    await ask(
      'preview',
      await sharp(await withCrest())
        .resize({ width: 2000 })
        .png()
        .toBuffer(),
    ),
  ).toMatchObject({ kind: 'preview' });
  const size = await page.evaluate(() => {
    const [, answer] = (window as unknown as { answers: { bitmap?: ImageBitmap }[] }).answers;
    return [answer?.bitmap?.width, answer?.bitmap?.height];
  });
  expect(size).toEqual([640, 427]);
});

test('forty broken files each end in a verdict or "unread", within five seconds', async ({ page, bed }) => {
  test.setTimeout(240_000);
  const { ask } = await openVision(page, bed.extensionId);
  await ask('look', await withCrest()); // The worker is there from now on.
  for (const { name, type, bytes } of await brokenFiles(40)) {
    const answer = await ask('look', bytes, type, 5_000);
    expect(['seen', 'unread'], name).toContain(answer.kind);
  }
});

test('the newest picture is looked at first, and a cancelled one is not answered', async ({ page, bed }) => {
  test.setTimeout(240_000);
  const { ask, send, answers, answerTo } = await openVision(page, bed.extensionId);
  const picture = await withCrest();
  await ask('look', picture);
  for (const id of [101, 102, 103, 104]) await send('look', id, picture);
  await send('cancel', 102);
  await answerTo(103, 60_000);
  await expect.poll(async () => (await answers()).length, { timeout: 60_000 }).toBe(5);
  const order = (await answers()).flatMap((answer) => ('id' in answer && answer.id > 100 ? [answer.id] : []));
  expect(order).toEqual([101, 104, 103]);
});

test('a giant is made smaller while it is decoded, or said to be unread', async ({ page, bed }) => {
  test.setTimeout(240_000);
  const { ask } = await openVision(page, bed.extensionId);
  const giant = sharp({ create: { width: 12_000, height: 9_000, channels: 3, background: '#9aa58c' } }).composite([
    { input: await sharp(crest, { density: 600 }).resize({ width: 3000 }).png().toBuffer(), left: 7_500, top: 2_700 },
  ]);
  expect(await ask('look', await giant.jpeg().toBuffer(), 'image/jpeg')).toMatchObject({
    kind: 'seen',
    sightings: [{ kind: 'school-logo', where: { x: expect.closeTo(7_500 / 12_000, 1) } }],
  });
  expect(await ask('look', await giant.png({ compressionLevel: 1 }).toBuffer())).toMatchObject({ kind: 'unread' });
});

test("a site's own script gets no answer, though it may frame the page", async ({ page, bed }) => {
  await page.goto('https://x.com/home');
  const frame = await page.evaluate(async (url) => {
    const frame = document.createElement('iframe');
    frame.src = url;
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    document.body.append(frame);
    await loaded;
    const answers: unknown[] = [];
    for (const key of ['', undefined, 'second-look-vision']) {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }) => answers.push(data);
      frame.contentWindow?.postMessage({ to: 'second-look-vision', key }, '*', [port2]);
    }
    Object.assign(window, { answers });
    return frame.contentWindow !== null;
  }, `chrome-extension://${bed.extensionId}/vision.html`);
  expect(frame).toBe(true);
  // The page has answered somebody else by then, so it has had its time to answer these.
  const own = await page.context().newPage();
  await (await openVision(own, bed.extensionId)).ask('look', await withCrest());
  expect(await page.evaluate(() => (window as unknown as { answers: unknown[] }).answers)).toEqual([]);
});

/** Four people, counted by eye. */
const GROUP = join(import.meta.dirname, '../../node_modules/@vladmandic/face-api/demo/sample4.jpg');

test('people are seen, and a copy with their faces painted over shows none and tells nothing of the file', async ({
  page,
  bed,
}) => {
  test.setTimeout(240_000);
  const { ask } = await openVision(page, bed.extensionId);
  const photo = await sharp(GROUP)
    .withExif({ IFD0: { Copyright: 'Somebody' } })
    .jpeg()
    .toBuffer();
  const { sightings } = (await ask('look', photo, 'image/jpeg')) as Extract<VisionAnswer, { kind: 'seen' }>;
  expect(sightings.map(({ kind }) => kind)).toEqual(['face', 'face', 'face', 'face']);
  expect(
    await ask('cover', photo, 'image/jpeg', 40_000, { places: sightings.map(({ where }) => where) }),
  ).toMatchObject({
    kind: 'covered',
  });
  const copy = Buffer.from(
    await page.evaluate(async () => {
      const answer = (window as unknown as { answers: { copy?: Blob }[] }).answers.find(({ copy }) => copy);
      return [...new Uint8Array((await answer?.copy?.arrayBuffer()) ?? new ArrayBuffer(0))];
    }),
  );
  const { width, height, exif, format } = await sharp(copy).metadata();
  const { width: w, height: h } = await sharp(photo).metadata();
  expect([width, height, exif, format]).toEqual([w, h, undefined, 'jpeg']);
  expect(await ask('look', copy, 'image/jpeg')).toMatchObject({ kind: 'seen', sightings: [] });
});

test('a crest in the middle of an animation or of a film is seen, and shown from there', async ({ page, bed }) => {
  test.setTimeout(240_000);
  const { ask } = await openVision(page, bed.extensionId);
  const plain = { create: { width: 900, height: 600, channels: 3 as const, background: '#9aa58c' } };
  const frames = [await sharp(plain).png().toBuffer(), await withCrest(), await sharp(plain).png().toBuffer()];
  const animation = await sharp(frames, { join: { animated: true } })
    .gif({ delay: [100, 100, 100] })
    .toBuffer();
  expect(await ask('look', animation, 'image/gif')).toMatchObject({
    kind: 'seen',
    moment: 1,
    sightings: [{ kind: 'school-logo', where: PLACE }],
  });

  const recorded = await page.evaluate(
    async (base64) => {
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [900, 600];
      const pen = canvas.getContext('2d') as CanvasRenderingContext2D;
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      pen.drawImage(await createImageBitmap(new Blob([bytes])), 0, 0);
      const recorder = new MediaRecorder(canvas.captureStream(10), { mimeType: 'video/webm' });
      const parts: Blob[] = [];
      recorder.ondataavailable = ({ data }) => parts.push(data);
      const stopped = new Promise((resolve) => recorder.addEventListener('stop', resolve));
      recorder.start(200);
      for (let n = 0; n < 12; n++) {
        pen.fillRect(0, 0, 1 + (n % 2), 1);
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      recorder.stop();
      await stopped;
      let text = '';
      for (const byte of new Uint8Array(await new Blob(parts).arrayBuffer())) text += String.fromCharCode(byte);
      return btoa(text);
    },
    (await withCrest()).toString('base64'),
  );
  expect(await ask('look', Buffer.from(recorded, 'base64'), 'video/webm', 80_000)).toMatchObject({
    kind: 'seen',
    moment: expect.any(Number),
    sightings: [{ kind: 'school-logo' }],
  });
});
