import { watchPolicy } from '../../lib/browser/watch-policy.ts';
import { VISION_HELLO } from '../../lib/page/vision-protocol.ts';
import { answerPort } from './answer-port.ts';
import { createStudio } from './studio.ts';

const life = new AbortController();
const studio = createStudio();

watchPolicy(studio.use, { signal: life.signal });
addEventListener('message', ({ data, ports: [port] }: MessageEvent) => {
  if (data === VISION_HELLO && port) answerPort(port, studio);
});
// A page kept in the back-forward cache lives on, and so does its frame.
addEventListener('pagehide', ({ persisted }) => persisted || life.abort());
