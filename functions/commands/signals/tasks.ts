import { threshold } from './figures.ts';
import type { Line } from './lines.ts';
import { type Scores, scoreLine } from './score-line.ts';
import type { TurnScores } from './score-turns.ts';

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
  /** 0 to 1; a yes from `threshold` on. */
  readonly score: (row: LabelledLine) => number;
}

const ambiguous = 'amb';

/** @param positive the label of what the signal looks for */
const ofTexts = (file: string, signal: Exclude<keyof Scores, 'topics'>, positive: string | number): Task => ({
  file,
  signal,
  isPositive: ({ label }) => (label === ambiguous ? undefined : label === positive),
  score: (row) => scoreLine(row).signals[signal] ?? 0,
});

/** Dialogues that went well: whatever holds at any of their turns is a false alarm. */
const ofRoutine = (signal: string, holds: (turn: TurnScores) => boolean): Task => ({
  file: 'routine_dialogues.jsonl',
  signal,
  isPositive: () => false,
  score: (row) => (scoreLine(row).turns?.some(holds) ? 1 : 0),
});

const isYes = (share = 0): boolean => share >= threshold;

export const tasks: readonly Task[] = [
  ofTexts('request_human.jsonl', 'asksForHuman', 1),
  ofTexts('frustration.jsonl', 'frustration', 1),
  ofTexts('ai_turn.jsonl', 'assistantFailure', 'failure'),
  ofTexts('ai_turn.jsonl', 'assistantAsksBack', 'clarify'),
  ofTexts('customer_repair.jsonl', 'customerRepair', 1),
  ofTexts('repeat_pairs.jsonl', 'repeatedRequest', 1),
  ofRoutine('asksForHuman', ({ asksForHuman }) => isYes(asksForHuman)),
  ofRoutine('frustration', ({ frustration }) => isYes(frustration)),
  ofRoutine('frustrationCue', ({ frustrationCue }) => isYes(frustrationCue)),
  ofRoutine('abuse', ({ abuse }) => isYes(abuse)),
  ofRoutine('customerRepair', ({ customerRepair }) => isYes(customerRepair)),
  ofRoutine('repeatedRequest', ({ repeatedRequest }) => isYes(repeatedRequest)),
  ofRoutine('failedAttempts >= 2', ({ failedAttempts = 0 }) => failedAttempts >= 2),
  ofRoutine('repeatedClarification >= 1', ({ repeatedClarification = 0 }) => repeatedClarification >= 1),
  ofRoutine('repeatedClarification >= 2', ({ repeatedClarification = 0 }) => repeatedClarification >= 2),
  ofRoutine('repeatedAnswer >= 1', ({ repeatedAnswer = 0 }) => repeatedAnswer >= 1),
  ofRoutine('repeatedAnswer >= 2', ({ repeatedAnswer = 0 }) => repeatedAnswer >= 2),
];
