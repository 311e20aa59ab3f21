import { type Decision, decide } from '../rules/decide.ts';
import { noMarks } from '../rules/join-marks.ts';
import type { RuleSet } from '../rules/rule.ts';
import type { SignalReader } from '../rules/signal-reader.ts';
import { readSignal } from '../signals/catalogue.ts';
import { detect } from '../signals/detect.ts';
import { withProvided } from '../signals/providers/provided.ts';
import type { Facts, SignalContext } from '../signals/signal.ts';
import { type FoldedMessage, foldDecision, foldMessage } from './fold.ts';
import { recentValues, recordHistory } from './history.ts';
import type { ConversationState } from './state.ts';

export interface Judgement {
  /** The state with the message in it, and with what the rules that matched leave on it. */
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
  const detected = withProvided({ ...detect(before, message, facts.nowMs), ...facts.found }, facts.provided);
  const folded = foldMessage(before, message, detected, facts.nowMs, facts);
  const state = withHistory(folded, ruleSet, { message, detected, state: folded, facts });
  const context: SignalContext = { message, detected, state, facts };
  // While a person has the conversation, or is on the way, there is nothing left to decide.
  const decision: Decision =
    before.control === 'assistant'
      ? decide(ruleSet, readerOf(context), fallbackQueueId, state.answer?.key)
      : { outcome: { kind: 'continue' }, ...noMarks, failures: [] };
  return { state: foldDecision(state, decision), decision, context };
}

/** What conditions read: each signal's value at this message, and the values that the state remembers. */
export const readerOf = (context: SignalContext): SignalReader => ({
  read: (signal) => readSignal(signal, context),
  recent: (signal, within) => recentValues(context.state.history, signal, within, secondsInto(context.state)),
});

const secondsInto = ({ startedAtMs, lastAtMs }: ConversationState): number =>
  Math.max(0, Math.floor((lastAtMs - startedAtMs) / 1_000));

function withHistory(state: ConversationState, { tracked }: RuleSet, context: SignalContext): ConversationState {
  const { role } = context.message;
  const history = recordHistory(state.history, tracked, role, (name) => readSafely(name, context), secondsInto(state));
  if (history) return { ...state, history };
  return state;
}

/** A signal that fails has no value to remember; the rules that ask for it report the failure. */
function readSafely(name: string, context: SignalContext) {
  try {
    return readSignal(name, context);
  } catch {
    return undefined;
  }
}
