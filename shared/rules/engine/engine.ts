import type { SignalReader } from '../signal-reader.ts';

/** Finds, of all rules of a rule set, those whose every guard is met. Rules are named by their place in the rule set. */
export interface Engine {
  /** Never throws: a rule that cannot be judged is among the failures, and the others are judged all the same. */
  readonly match: (facts: SignalReader) => Matches;
}

export interface Matches {
  /** In the order of the rule set. */
  readonly rules: readonly number[];
  /** In the order of the rule set; none of them is among `rules`. */
  readonly failures: readonly Failure[];
}

export interface Failure {
  readonly rule: number;
  readonly message: string;
}
