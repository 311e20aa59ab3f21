/** A text that a detector scored. */
export interface Scored {
  readonly label: 0 | 1;
  /** 0 to 1; 0.5 and more is an alarm. */
  readonly score: number;
}

export interface Quality {
  readonly positives: number;
  readonly negatives: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** The chance that a positive scores higher than a negative; ties count half. `NaN` where either is absent. */
  readonly auroc: number;
  /** Share of the negatives that alarm. */
  readonly falseAlarms: number;
}

/** How well scores fit labels, at the shipped threshold of 0.5. */
export function qualityOf(scored: readonly Scored[]): Quality {
  const count = (label: 0 | 1, alarms: boolean) =>
    scored.filter((each) => each.label === label && each.score >= 0.5 === alarms).length;
  const right = count(1, true);
  const missed = count(1, false);
  const wrong = count(0, true);
  const quiet = count(0, false);
  return {
    positives: right + missed,
    negatives: wrong + quiet,
    precision: right / (right + wrong),
    recall: right / (right + missed),
    f1: (2 * right) / (2 * right + wrong + missed),
    auroc: aurocOf(scored),
    falseAlarms: wrong / (wrong + quiet),
  };
}

/** By ranks (Mann-Whitney): equal scores share the mean of their ranks. */
function aurocOf(scored: readonly Scored[]): number {
  const ordered = [...scored].sort((a, b) => a.score - b.score);
  const positives = scored.filter(({ label }) => label === 1).length;
  let ranks = 0;
  for (let from = 0; from < ordered.length; ) {
    let to = from;
    while (to < ordered.length && ordered[to]?.score === ordered[from]?.score) to++;
    const mean = (from + 1 + to) / 2;
    for (let at = from; at < to; at++) if (ordered[at]?.label === 1) ranks += mean;
    from = to;
  }
  return (ranks - (positives * (positives + 1)) / 2) / (positives * (scored.length - positives));
}

/** In per cent, as tables show it. */
export const percent = (value: number): string => (Number.isFinite(value) ? (100 * value).toFixed(1) : '');
