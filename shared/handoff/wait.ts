import type { WaitRange } from './handoff.ts';

export interface QueueLoad {
  /** Handoffs waiting in the queue now, this one not counted. */
  readonly waiting: number;
  /** Agents who are there and may take from this queue. */
  readonly agentsOn: number;
}

/**
 * How long a customer may wait who joins the queue now, or `undefined` where nobody can tell: a wait that no agent
 * backs is never promised. A range, since agents differ and one may be free at once: a quarter to five quarters of the mean, in minutes.
 */
export function estimateWait({ waiting, agentsOn }: QueueLoad, typicalHandleSeconds: number): WaitRange | undefined {
  if (agentsOn < 1) return undefined;
  const meanSeconds = (typicalHandleSeconds * (waiting + 1)) / agentsOn;
  return { minSeconds: toMinute(meanSeconds * 0.25), maxSeconds: toMinute(Math.max(60, meanSeconds * 1.25)) };
}

const toMinute = (seconds: number): number => Math.round(seconds / 60) * 60;
