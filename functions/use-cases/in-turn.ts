import type { Clock } from '../ports/outside.ts';

/**
 * Calls for one key, one after another, in the order in which they came. It spares calls of one process a race against
 * each other that only one can win. Nothing relies on it: calls of other processes race by the write itself, and who
 * has waited long enough for a call that hangs does so too.
 */
export function createTurns(patienceMs: number) {
  const last = new Map<string, Promise<unknown>>();
  return async <T>(clock: Clock, key: string, act: () => Promise<T>): Promise<T> => {
    const before = last.get(key);
    // What became of the call before is its caller's affair.
    const mine = before ? Promise.race([before, clock.sleep(patienceMs)]).then(act, act) : act();
    last.set(key, mine);
    try {
      return await mine;
    } finally {
      if (last.get(key) === mine) last.delete(key);
    }
  };
}
