import { type Judgement, readerOf } from '../../shared/conversation/decide-message.ts';
import { type RuleTrace, traceDecision } from '../../shared/rules/decide.ts';
import type { RuleSet } from '../../shared/rules/rule.ts';

export interface DecisionTrace {
  readonly ruleSetHash: string;
  readonly signals: Readonly<Record<string, unknown>>;
  readonly rules: readonly RuleTrace[];
}

/** Each rule that was tried, each condition with its value. */
export function toTrace(
  { ruleSet, ruleSetHash }: { readonly ruleSet: RuleSet; readonly ruleSetHash: string },
  { context }: Judgement,
): DecisionTrace {
  const signals: Record<string, unknown> = {};
  const reader = readerOf(context);
  const rules = traceDecision(ruleSet, {
    ...reader,
    read: (name) => {
      const value = reader.read(name);
      signals[name] = value;
      return value;
    },
  });
  return { ruleSetHash, signals, rules };
}
