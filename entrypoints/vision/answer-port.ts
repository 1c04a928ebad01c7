import type { VisionAnswer, VisionRequest } from '../../lib/page/vision-protocol.ts';
import type { Studio, Wish } from './studio.ts';

/** Answers one content script: each request once, unless it is cancelled first. */
export function answerPort(port: MessagePort, studio: Studio): void {
  const open = new Map<number, AbortController>();

  const answer = async (wish: Wish): Promise<void> => {
    const { id } = wish;
    const life = new AbortController();
    open.set(id, life);
    const result = await studio.ask(wish, { signal: life.signal });
    open.delete(id);
    if (life.signal.aborted) return;
    const message: VisionAnswer = { ...result, id };
    port.postMessage(message, message.kind === 'preview' ? [message.bitmap] : []);
  };

  port.onmessage = ({ data }: MessageEvent<VisionRequest>) => {
    if (data.kind === 'cancel') open.get(data.id)?.abort();
    else void answer(data);
  };
  port.postMessage({ kind: 'ready' } satisfies VisionAnswer);
}
