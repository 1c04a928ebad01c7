import { ask } from '../../lib/browser/protocol.ts';
import { watchPolicy } from '../../lib/browser/watch-policy.ts';
import type { VisionHello } from '../../lib/page/vision-protocol.ts';
import { answerPort } from './answer-port.ts';
import { createStudio } from './studio.ts';

const life = new AbortController();
const studio = createStudio();

watchPolicy(studio.use, { signal: life.signal });
addEventListener('message', async ({ data, ports: [port] }: MessageEvent) => {
  if (port && isHello(data) && data.key === (await ask('visionKey', null))) answerPort(port, studio);
});
// A page kept in the back-forward cache lives on, and so does its frame.
addEventListener('pagehide', ({ persisted }) => persisted || life.abort());

function isHello(data: unknown): data is VisionHello {
  return typeof data === 'object' && data !== null && 'to' in data && data.to === 'second-look-vision' && 'key' in data;
}
