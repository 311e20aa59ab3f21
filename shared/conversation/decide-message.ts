import { type Decision, decide } from '../rules/decide.ts';
import type { RuleSet } from '../rules/rule.ts';
import { readSignal } from '../signals/catalogue.ts';
import { detect } from '../signals/detect.ts';
import type { Facts, SignalContext } from '../signals/signal.ts';
import { type FoldedMessage, foldMessage, union } from './fold.ts';
import type { ConversationState } from './state.ts';

export interface Judgement {
  /** The state with the message in it, and with the tags of the rule that matched. */
  readonly state: ConversationState;
  readonly decision: Decision;
  readonly context: SignalContext;
}

/**
 * The heart of Baton: detect signals, fold the state, try the rules. Pure, so that production, replay, tests and the
 * simulator run this very function.
 */
export function decideMessage(
  before: ConversationState,
  message: FoldedMessage,
  ruleSet: RuleSet,
  facts: Facts,
  fallbackQueueId: string | undefined,
): Judgement {
  const detected = detect(before, message);
  const state = foldMessage(before, message, detected, facts.nowMs);
  const context: SignalContext = { message, detected, state, facts };
  // While a person has the conversation, or is on the way, there is nothing left to decide.
  const decision: Decision =
    before.control === 'assistant'
      ? decide(ruleSet, (name) => readSignal(name, context), fallbackQueueId)
      : { outcome: { kind: 'continue' }, tags: [], failures: [] };
  return { state: withTags(state, decision.tags), decision, context };
}

const withTags = (state: ConversationState, tags: readonly string[]): ConversationState =>
  tags.length === 0 ? state : { ...state, tags: union(state.tags, tags) };
