import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';

export type HintKind = 'mail' | 'call';

/** How soon a page connects again after a break. */
const retryMs = 2_000;

/**
 * Server-sent events that say only that something is new: the page reads the list again, so a lost hint harms nobody.
 * @param listen starts to hint, and gives back how to stop
 */
export function hintStream(
  context: Context,
  heartbeatMs: number,
  listen: (hint: (kind: HintKind) => void) => () => void,
): Response {
  context.header('x-accel-buffering', 'no');
  return streamSSE(context, async (stream) => {
    const stop = listen((kind) => void stream.writeSSE({ data: JSON.stringify({ kind }) }));
    await stream.write(`retry: ${retryMs}\n\n`);
    await new Promise<void>((resolve) => {
      const beat = setInterval(() => void stream.write(': still here\n\n'), heartbeatMs);
      // It must not keep the process from ending.
      beat.unref();
      const end = (): void => {
        clearInterval(beat);
        resolve();
      };
      stream.onAbort(end);
      // Gone before anybody listened: nobody will tell us again.
      if (stream.aborted) end();
    });
    stop();
  });
}
