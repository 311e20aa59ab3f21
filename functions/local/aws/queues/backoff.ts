export type Backoff = (receives: number) => number;

const firstMs = 250;
const longestMs = 60_000;

/**
 * How long a failed delivery waits before it is tried again, in milliseconds: doubles with each receive, and the
 * later half is random, so that deliveries which failed together do not come back together.
 * Deployed, SQS waits the queue's visibility timeout instead; at home somebody sits and watches.
 */
export function exponentialBackoff(receives: number, random: () => number = Math.random): number {
  const ceilingMs = Math.min(longestMs, firstMs * 2 ** Math.max(0, receives - 1));
  return ceilingMs / 2 + (random() * ceilingMs) / 2;
}
