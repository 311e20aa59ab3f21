import type { Context } from 'hono';
import { type SSEStreamingApi, streamSSE } from 'hono/streaming';
import type { Frame } from './frames.ts';
import type { TryItService } from './service.ts';

/** How soon a page connects again after a break. */
const retryMs = 2_000;

/**
 * The server-sent events of one visitor's page. Each message carries its `seq` as event id, which the browser sends back
 * as `Last-Event-ID` after a break, so the page misses nothing and sees nothing twice.
 */
export function visitorStream(context: Context, service: TryItService, conversationId: string, heartbeatMs: number) {
  const after = toSeq(context.req.header('last-event-id') ?? context.req.query('after'));
  // Some proxies hold a stream back to fill a buffer.
  context.header('x-accel-buffering', 'no');
  return streamSSE(context, async (stream) => {
    await stream.write(`retry: ${retryMs}\n\n`);
    let queue: Promise<unknown> = Promise.resolve();
    const push = (frame: Frame): void => {
      queue = queue.then(() => write(stream, frame));
    };
    // Where Baton cannot be asked the stream ends here, and the page connects again by itself.
    const leave = await service.watch(conversationId, after, push).catch(() => undefined);
    if (!leave) return;
    await untilClosed(stream, heartbeatMs, () => {
      queue = queue.then(() => stream.write(': still here\n\n'));
      void service.refreshPlace(conversationId).catch(() => undefined);
    });
    leave();
  });
}

const write = (stream: SSEStreamingApi, frame: Frame): Promise<void> =>
  stream.writeSSE({
    data: JSON.stringify(frame),
    // Only messages move the place from which a page goes on.
    ...(frame.kind === 'message' && { id: String(frame.seq) }),
  });

/** Beats while the page is there; a silent connection would be cut by what lies between. */
function untilClosed(stream: SSEStreamingApi, everyMs: number, beat: () => void): Promise<void> {
  return new Promise((resolve) => {
    const timer = setInterval(beat, everyMs);
    // It must not keep the process from ending.
    timer.unref();
    const stop = (): void => {
      clearInterval(timer);
      resolve();
    };
    stream.onAbort(stop);
    // Gone while the past was read: nobody will tell us again.
    if (stream.aborted) stop();
  });
}

function toSeq(text: string | undefined): number {
  const seq = Number(text ?? 0);
  return Number.isFinite(seq) && seq > 0 ? seq : 0;
}
