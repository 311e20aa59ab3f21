import type { FoldedMessage } from '../conversation/fold.ts';
import type { ConversationState } from '../conversation/state.ts';
import type { Condition } from '../rules/condition.ts';
import type { Outcome } from '../rules/rule.ts';
import type { Model } from '../rules/solve/model.ts';
import type { Facts } from '../signals/signal.ts';

/** Facts that show a finding, with what the engine made of them; `witnessChat` puts it in words. */
export interface Witness extends Model {
  /** What the rules decided on these facts; without a rule, the AI goes on. */
  readonly ruleId?: string;
  readonly outcome: Outcome;
  /** The steps from start to that outcome. */
  readonly path: readonly string[];
  /** The questions on that way that hold. */
  readonly because: readonly Condition[];
  /** A message and the conversation before it that bring these facts about and were decided alike, where one was found. */
  readonly example?: Example;
}

export interface Example {
  readonly before: ConversationState;
  readonly message: FoldedMessage;
  readonly facts: Facts;
}
