import type { HandoffSummary } from '../../../../../shared/api/agent-operations.ts';

export type WaitLevel = 'calm' | 'at-risk' | 'over';

type Times = Pick<HandoffSummary, 'requestedAtMs' | 'queuedAtMs' | 'waitLimitAtMs'>;

/** However long the limit is, nobody needs to be warned earlier than this. */
const longestWarningMs = 5 * 60_000;

/**
 * How near a wait is to its limit. At risk in the last third, five minutes at most; over once the limit has passed.
 * Where the queue is closed, the limit counts from the next opening, so a night does not put anybody at risk.
 */
export function waitLevel({ requestedAtMs, queuedAtMs, waitLimitAtMs }: Times, nowMs: number): WaitLevel {
  if (waitLimitAtMs === undefined) return 'calm';
  const leftMs = waitLimitAtMs - nowMs;
  if (leftMs <= 0) return 'over';
  const wholeMs = waitLimitAtMs - (queuedAtMs ?? requestedAtMs);
  return leftMs <= Math.min(wholeMs / 3, longestWarningMs) ? 'at-risk' : 'calm';
}
