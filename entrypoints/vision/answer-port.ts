import type { VisionAnswer, VisionRequest } from '../../lib/page/vision-protocol.ts';
import type { Studio } from './studio.ts';

/** Answers one content script: each request once, unless it is cancelled first. */
export function answerPort(port: MessagePort, studio: Studio): void {
  const open = new Map<number, AbortController>();

  const answer = async (request: Exclude<VisionRequest, { kind: 'cancel' }>): Promise<void> => {
    const { kind, id, file } = request;
    const wish = new AbortController();
    open.set(id, wish);
    const result = await studio.ask(kind, file, { signal: wish.signal });
    open.delete(id);
    if (wish.signal.aborted) return;
    const message: VisionAnswer = { ...result, id };
    port.postMessage(message, message.kind === 'preview' ? [message.bitmap] : []);
  };

  port.onmessage = ({ data }: MessageEvent<VisionRequest>) => {
    if (data.kind === 'cancel') open.get(data.id)?.abort();
    else void answer(data);
  };
  port.postMessage({ kind: 'ready' } satisfies VisionAnswer);
}
