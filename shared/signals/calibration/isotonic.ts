/** An answer whose outcome is known. */
export interface Labelled {
  /** The confidence that was reported, 0 to 1. */
  readonly raw: number;
  readonly isGood: boolean;
}

/** Points of a line from confidence as reported to the share of good answers, both rising. */
export type Curve = readonly (readonly [raw: number, share: number])[];

/** So many steps are as much as some thousand answers can tell, and small enough to keep. */
export const mostPoints = 24;

/**
 * The rising line that lies closest to the outcomes: isotonic regression by pooling adjacent violators. Shares keep away
 * from 0 and 1 by as much as one answer more of each kind would move them, since no number of answers proves "always".
 * The same answers give the same curve, in whatever order they come.
 * @param answers at least one
 * @see Ayer et al., "An empirical distribution function for sampling with incomplete information" (1955)
 */
export function fitIsotonic(answers: readonly Labelled[]): Curve {
  const least = 1 / (answers.length + 2);
  return pooled(grouped(answers)).map(({ sumRaw, good, count }) => [
    rounded(sumRaw / count),
    rounded(Math.min(1 - least, Math.max(least, good / count))),
  ]);
}

interface Pool {
  readonly sumRaw: number;
  readonly good: number;
  readonly count: number;
}

const joined = (a: Pool, b: Pool): Pool => ({
  sumRaw: a.sumRaw + b.sumRaw,
  good: a.good + b.good,
  count: a.count + b.count,
});

/** Groups of about the same number of answers, by confidence; what has the same confidence stays together. */
function grouped(answers: readonly Labelled[]): readonly Pool[] {
  const sorted = [...answers].sort((a, b) => a.raw - b.raw);
  const size = Math.ceil(sorted.length / mostPoints);
  const groups: Pool[] = [];
  let open: Pool | undefined;
  for (const [index, { raw, isGood }] of sorted.entries()) {
    const one = { sumRaw: raw, good: isGood ? 1 : 0, count: 1 };
    open = open ? joined(open, one) : one;
    if (open.count < size || sorted[index + 1]?.raw === raw) continue;
    groups.push(open);
    open = undefined;
  }
  return open ? [...groups, open] : groups;
}

/** Joins neighbours until each has a higher share than the one before. */
function pooled(groups: readonly Pool[]): readonly Pool[] {
  const pools: Pool[] = [];
  for (const group of groups) {
    let last = group;
    for (let before = pools.at(-1); before && shareOf(before) >= shareOf(last); before = pools.at(-1)) {
      pools.pop();
      last = joined(before, last);
    }
    pools.push(last);
  }
  return pools;
}

const shareOf = ({ good, count }: Pool): number => good / count;

const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;
