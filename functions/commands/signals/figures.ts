/** A labelled line with the score that a detector gave it, 0 to 1. */
export interface Scored {
  readonly positive: boolean;
  readonly score: number;
}

export interface Figures {
  readonly rows: number;
  readonly positives: number;
  /** Share of alarms that were right; NaN without an alarm or a positive, as F1 is. */
  readonly precision: number;
  /** Share of positives that were found; NaN without a positive. */
  readonly recall: number;
  /** Harmonic mean of both. */
  readonly f1: number;
  /** Chance that a positive scores above a negative; ties count half. NaN where one kind is missing. */
  readonly auroc: number;
  /** Share of negatives that raised an alarm. */
  readonly falseAlarms: number;
}

/** Where each shipped detector says yes. */
export const threshold = 0.5;

export function figuresOf(scored: readonly Scored[]): Figures {
  const positives = scored.filter(({ positive }) => positive);
  const negatives = scored.filter(({ positive }) => !positive);
  const found = positives.filter(isAlarm).length;
  const wrong = negatives.filter(isAlarm).length;
  return {
    rows: scored.length,
    positives: positives.length,
    precision: positives.length === 0 ? Number.NaN : found / (found + wrong),
    recall: found / positives.length,
    f1: positives.length === 0 ? Number.NaN : (2 * found) / (found + wrong + positives.length),
    auroc: aurocOf(positives, negatives),
    falseAlarms: wrong / negatives.length,
  };
}

const isAlarm = ({ score }: Scored): boolean => score >= threshold;

/** In per cent, as tables show it; empty where there is none. */
export const percent = (share: number): string => (Number.isFinite(share) ? (share * 100).toFixed(1) : '');

/** By ranks, as Mann and Whitney's U; equal scores share the mean of their ranks. */
function aurocOf(positives: readonly Scored[], negatives: readonly Scored[]): number {
  const ordered = [...positives, ...negatives].sort((a, b) => a.score - b.score);
  let rankSum = 0;
  for (let from = 0; from < ordered.length; ) {
    let to = from;
    while (to < ordered.length && ordered[to]?.score === ordered[from]?.score) to += 1;
    const tied = ordered.slice(from, to).filter(({ positive }) => positive).length;
    rankSum += tied * ((from + 1 + to) / 2);
    from = to;
  }
  const least = (positives.length * (positives.length + 1)) / 2;
  return (rankSum - least) / (positives.length * negatives.length);
}
