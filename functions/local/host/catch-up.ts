import { Hono } from 'hono';
import type { Aws } from '../aws/index.ts';
import type { Log } from '../aws/ports.ts';

export interface CatchUp {
  /** Tells scripts whether everything that an earlier run left undone is done. */
  readonly route: Hono;
  stop(): void;
}

/** A little longer than a writer has to bring out what it owes; after that it is the sweeper's. */
const graceMs = 6_000;

/** Does what an earlier run left undone, rather than wait for the timer: at once, and again when its last moments are due. */
export function catchUp({ schedules, queues }: Pick<Aws, 'schedules' | 'queues'>, log: Log): CatchUp {
  let isSwept = false;
  const sweepNow = (): Promise<unknown> =>
    schedules.runNow('sweep').catch((error: unknown) => log('warn', 'a sweep failed', { error: String(error) }));
  void sweepNow();
  const timer = setTimeout(() => {
    void sweepNow().then(() => {
      isSwept = true;
    });
  }, graceMs);
  timer.unref();
  const isAtRest = () => isSwept && Object.values(queues.pending()).every((count) => count === 0);
  return {
    route: new Hono().get('/', (context) => context.json({ isAtRest: isAtRest(), pending: queues.pending() })),
    stop: () => clearTimeout(timer),
  };
}
