import type { Labelled } from './isotonic.ts';

const bins = 10;

export interface Quality {
  /** Mean squared distance between confidence and outcome (Brier 1950). */
  readonly brier: number;
  /** Expected calibration error: how far confidence and share of good answers lie apart, over ten bins of equal width. */
  readonly ece: number;
}

/** @param answers at least one; `raw` is the confidence that is judged, calibrated or not */
export function qualityOf(answers: readonly Labelled[]): Quality {
  const sums = Array.from({ length: bins }, () => ({ raw: 0, good: 0 }));
  let squares = 0;
  for (const { raw, isGood } of answers) {
    const good = isGood ? 1 : 0;
    squares += (raw - good) ** 2;
    const bin = sums[Math.min(bins - 1, Math.floor(raw * bins))];
    if (!bin) continue;
    bin.raw += raw;
    bin.good += good;
  }
  const apart = sums.reduce((sum, { raw, good }) => sum + Math.abs(raw - good), 0);
  return { brier: rounded(squares / answers.length), ece: rounded(apart / answers.length) };
}

const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;
