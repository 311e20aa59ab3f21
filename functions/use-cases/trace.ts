import { type Judgement, readerOf } from '../../shared/conversation/decide-message.ts';
import { type CloseRule, type NearestChange, nearness } from '../../shared/rules/nearest-change.ts';
import type { RuleSet } from '../../shared/rules/rule.ts';
import { type RuleTrace, traceDecision } from '../../shared/rules/trace.ts';
import type { Provided } from '../../shared/signals/providers/provided.ts';

export interface DecisionTrace {
  readonly ruleSetHash: string;
  readonly signals: Readonly<Record<string, unknown>>;
  /** What providers outside of Baton said, or why they said nothing. */
  readonly provided?: readonly Provided[];
  readonly rules: readonly RuleTrace[];
  /** Rules that would have decided otherwise, the closest first. */
  readonly close: readonly CloseRule[];
  /** The smallest change of facts that would have changed the outcome, tried with these very rules. */
  readonly nearest?: NearestChange;
}

/**
 * Each rule that was tried, each condition with its value, and how near it all was to another outcome.
 * @param fallbackQueueId as the entry keeps it, so that the trace is the same whenever it is made
 */
export function toTrace(
  { ruleSet, ruleSetHash }: { readonly ruleSet: RuleSet; readonly ruleSetHash: string },
  { context }: Pick<Judgement, 'context'>,
  fallbackQueueId: string | undefined,
): DecisionTrace {
  const signals: Record<string, unknown> = {};
  const reader = readerOf(context);
  const read = (name: string) => {
    const value = reader.read(name);
    signals[name] = value;
    return value;
  };
  const from = context.state.answer?.key;
  const rules = traceDecision(ruleSet, { ...reader, read }, from);
  // Nothing was decided while a person has the conversation, so nothing could have been decided otherwise.
  const isDecided = context.state.control === 'assistant';
  const near = isDecided ? nearness(ruleSet, reader, fallbackQueueId, from) : { close: [] };
  const { provided } = context.facts;
  return { ruleSetHash, signals, ...(provided && { provided }), rules, ...near };
}
