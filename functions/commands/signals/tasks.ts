import type { Line } from './lines.ts';
import { scoreLine } from './score-line.ts';

export interface LabelledLine extends Line {
  readonly source?: string;
  readonly label: string | number;
}

/** A file of labelled lines, and the signal that it judges. */
export interface Task {
  readonly file: string;
  readonly signal: string;
  /** @returns `undefined` where the label does not say */
  readonly isPositive: (row: LabelledLine) => boolean | undefined;
  readonly score: (row: LabelledLine) => number;
}

const ambiguous = 'amb';

const task = (file: string, signal: string, positive: string | number): Task => ({
  file,
  signal,
  isPositive: ({ label }) => (label === ambiguous ? undefined : label === positive),
  score: (row) => scoreLine(row).signals[signal] ?? 0,
});

export const tasks: readonly Task[] = [
  task('request_human.jsonl', 'asksForHuman', 1),
  task('frustration.jsonl', 'frustration', 1),
  task('ai_turn.jsonl', 'assistantFailure', 'failure'),
  task('ai_turn.jsonl', 'assistantAsksBack', 'clarify'),
  task('customer_repair.jsonl', 'customerRepair', 1),
  task('repeat_pairs.jsonl', 'repeatedRequest', 1),
];
