import type { FoldedMessage } from '../../conversation/fold.ts';
import type { ConversationState } from '../../conversation/state.ts';
import type { Outcome } from '../../rules/rule.ts';
import type { Model } from '../../rules/solve/model.ts';
import type { Facts } from '../../signals/signal.ts';
import type { AnalysisCode, Problem } from '../problem.ts';

/** Something that the conditions of a workflow imply. What is said to be impossible is proven; the rest has been seen to happen. */
export interface Finding extends Problem {
  readonly code: AnalysisCode;
  readonly fix: string;
  /** Facts that show it, with what the engine made of them. */
  readonly witness?: Witness;
}

export interface Witness extends Model {
  /** What the rules decided on these facts; without a rule, the AI goes on. */
  readonly ruleId?: string;
  readonly outcome: Outcome;
  /** A message and the conversation before it that bring these facts about and were decided alike, where one was found. */
  readonly example?: Example;
}

export interface Example {
  readonly before: ConversationState;
  readonly message: FoldedMessage;
  readonly facts: Facts;
}
